// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sluice {

class AgentModel;
class MessageStrip;

/// Says across the top of the window that it only demonstrates. Cannot be closed.
class DemonstrationBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit DemonstrationBanner(const AgentModel &model, QWidget *parent = nullptr);

private:
    void refresh();

    const AgentModel &m_model;
    MessageStrip *m_strip = nullptr;
};

} // namespace sluice
