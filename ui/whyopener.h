// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"

#include <QObject>
#include <QString>

#include <optional>

class QWidget;

namespace sluice {

class AgentModel;
class ControlClient;
class HistoryChart;
class HistoryFeed;
class HistoryModel;
class ReplyView;

/// Opens “Why this reply” where the reply or a moment of the chart is chosen; one at a time.
class WhyOpener final : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        ControlClient &client;
        const AgentModel &model;
        const HistoryModel &history;
        HistoryFeed &feed;
    };

    WhyOpener(const Sources &sources, const ReplyView &reply, const HistoryChart &chart, QWidget *window);

    /// nullopt: now.
    void open(const QString &service, std::optional<WallTime> at);

private:
    Sources m_sources;
    QWidget *m_window;
};

} // namespace sluice
