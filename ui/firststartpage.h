// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/refusedlist.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace sluice {

class AgentModel;
class ConnectSource;
class ControlClient;
class TroubleBar;

/// Stands in the live view's place as long as an agent that runs for the first time has been asked by nobody: the line
/// that HAProxy needs, and who asked in vain. Gives way by itself at the first probe that counts, or when it is left.
class FirstStartPage final : public QWidget
{
    Q_OBJECT

public:
    /// `live` is what it stands in for; what it says itself is left out of `troubles` meanwhile.
    FirstStartPage(ControlClient &client, const AgentModel &model, QWidget &live, TroubleBar &troubles,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    /// It gave way because somebody asked: the load balancer's address.
    void firstProbeCame(const QString &address);
    void allowWanted(const QString &address);
    /// The reasons for each word of the line are wanted.
    void reasonsWanted();

private:
    void buildLayout();
    QWidget *makeLine();
    QWidget *makeFoot();
    void follow();
    void open();
    void close();
    void showLine();
    void showRefused();

    ControlClient &m_client;
    const AgentModel &m_model;
    QWidget &m_live;
    TroubleBar &m_troubles;
    ConnectSource *m_source = nullptr; ///< once the page is wanted
    RefusedList m_refused;
    QPlainTextEdit *m_line = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_waiting = nullptr;
    QWidget *m_strips = nullptr;
    QStringList m_named; ///< the addresses that the strips stand for
    bool m_over = false; ///< left, or no longer true
};

} // namespace sluice
