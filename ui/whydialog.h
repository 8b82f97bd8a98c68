// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/controlclient.h"
#include "ui/whymoment.h"

#include <QDialog>
#include <QJsonObject>

#include <optional>

class QLabel;
class QTextBrowser;

namespace sluice {

class AgentModel;
class HistoryModel;

/// Why this reply: of one service, now or at a moment of the chart. Now goes on; a moment stays.
class WhyDialog final : public QDialog
{
    Q_OBJECT

public:
    WhyDialog(ControlClient &client, const AgentModel &model, const HistoryModel &history, QWidget *parent);

    /// nullopt: now, and it follows what changes.
    void explain(const QString &service, std::optional<WallTime> at);

private:
    void buildLayout();
    void fetchSettings();
    void refresh();
    [[nodiscard]] WhyRecords records() const;

    ControlClient &m_client;
    const AgentModel &m_model;
    const HistoryModel &m_history;
    QJsonObject m_settings;
    QString m_service;
    std::optional<WallTime> m_at;
    QLabel *m_heading = nullptr;
    QTextBrowser *m_text = nullptr;
    QString m_shown; ///< the rich text as it was given: what did not change keeps its place and selection
};

} // namespace sluice
