// SPDX-License-Identifier: GPL-3.0-or-later
// How the window closes: never so that HAProxy keeps something without a word.
#include "ui/mainwindow.h"

#include "ui/agentmodel.h"
#include "ui/closedialog.h"
#include "ui/leftbehind.h"
#include "ui/trayicon.h"

#include <QCloseEvent>

#include <utility>

namespace sluice {

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_finished) {
        event->accept();
        return;
    }
    event->ignore();
    requestQuit();
}

void MainWindow::requestQuit()
{
    // What a demonstration forces stays nowhere: whoever asks its agent ends with it.
    if (m_options.demonstration || m_options.agentHome == AgentHome::Elsewhere || !m_model->connected()
        || m_model->rights() == AgentModel::Rights::View) {
        finish();
        return;
    }
    if (std::exchange(m_quitting, true))
        return;
    // Events tell of a debt up to a second late, so the agent is asked; it does not get long to answer.
    m_patience.start();
    m_model->fetchStatus(this, [this] { decideToQuit(); });
}

void MainWindow::decideToQuit()
{
    if (!std::exchange(m_quitting, false))
        return;
    m_patience.stop();
    if (leftBehind(m_model->status()).isEmpty()) {
        finish();
        return;
    }
    bringToFront();
    if (auto *open = findChild<CloseDialog *>()) {
        open->raise();
        return;
    }
    auto *dialog = new CloseDialog(*m_model, *m_orders,
                                   m_tray ? CloseDialog::Refuge::Tray : CloseDialog::Refuge::Minimised, this);
    connect(dialog, &CloseDialog::keepRunningChosen, this, [this] { keepRunning(); });
    connect(dialog, &CloseDialog::quitChosen, this, [this] { finish(); });
    dialog->setModal(false);
    dialog->show();
}

void MainWindow::bringToFront()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::keepRunning()
{
    if (m_tray)
        hide();
    else
        showMinimized();
}

void MainWindow::finish()
{
    m_finished = true;
    hide();
    Q_EMIT quitRequested();
}

} // namespace sluice
