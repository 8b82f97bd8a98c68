// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace sluice {

class AgentModel;

/// Which agent this is, where it listens, and whether it only plays: the line at the window's foot.
class StatusLine final : public QLabel
{
    Q_OBJECT

public:
    explicit StatusLine(const AgentModel &model, QWidget *parent = nullptr);
    void refresh();

private:
    [[nodiscard]] QString sentence() const;

    const AgentModel &m_model;
};

} // namespace sluice
