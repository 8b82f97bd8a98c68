// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QGridLayout;
class QLabel;

namespace sluice {

class AgentModel;
struct PanelOptions;

/// One thing to know of the agent.
struct AgentDetail
{
    QString name; ///< object name of its value
    QString label;
    QString value;
    bool operator==(const AgentDetail &) const = default;
};
/// What it is, where it runs, since when, where it listens, and as whom it knows us.
[[nodiscard]] std::vector<AgentDetail> detailsOf(const AgentModel &model, const PanelOptions &options);

/// Which agent the panel shows, in full; goes away by itself when something else is clicked.
class AgentDetails final : public QDialog
{
    Q_OBJECT

public:
    AgentDetails(const AgentModel &agent, const PanelOptions &options, QWidget *parent);

    /// With its foot at `at`, in global coordinates.
    void popUpAbove(const QPoint &at);

private:
    void refresh();
    void copy() const;

    const AgentModel &m_agent;
    const PanelOptions &m_options;
    QGridLayout *m_grid = nullptr;
    std::vector<std::pair<QLabel *, QLabel *>> m_rows;
};

} // namespace sluice
