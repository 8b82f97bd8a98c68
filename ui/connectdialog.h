// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/connect/connectdata.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace sluice {

class AgentModel;
class ConnectSource;
class ControlClient;

/// How HAProxy is told to ask this agent: the lines to paste, why each word stands there, and what is wrong with a
/// configuration that somebody has already.
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    ConnectDialog(ControlClient &client, const AgentModel &agent, QWidget *parent);

private:
    QWidget *makeLines();
    QWidget *makeReasons();
    QWidget *makeCheck();
    void showLines();
    void checkPasted();

    ConnectSource *m_source;
    QLineEdit *m_name = nullptr;
    QComboBox *m_target = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QLabel *m_reasons = nullptr;
    QPlainTextEdit *m_pasted = nullptr;
    QPlainTextEdit *m_findings = nullptr;
};

/// What the check found, a paragraph each: line, server, what is wrong, and the fix.
[[nodiscard]] QString findingsText(const std::vector<ConfigFinding> &findings);

} // namespace sluice
