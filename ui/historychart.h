// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <chrono>

class QComboBox;
class QLabel;

namespace sluice {

class AgentModel;

/// CPU idle and the advertised weight over time, with a mark wherever an override began or ended. Draws at most
/// once a second, and never while nobody can see it.
class HistoryChart final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryChart(const AgentModel &model, QWidget *parent = nullptr);
    ~HistoryChart() override;

    void setService(const QString &name);
    void refresh();

    /// The chart in words, for those who cannot see it.
    [[nodiscard]] QString description() const;
    /// How often it was really drawn anew.
    [[nodiscard]] int redraws() const noexcept { return m_redraws; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Plot; ///< the part that knows Qt Charts

    void buildLayout();
    void showValues();
    [[nodiscard]] std::chrono::minutes window() const;

    const AgentModel &m_model;
    QString m_service;
    QComboBox *m_window = nullptr;
    QLabel *m_idle = nullptr;
    QLabel *m_weight = nullptr;
    Plot *m_plot = nullptr;
    int m_redraws = 0;
};

} // namespace sluice
