// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whyopener.h"

#include "ui/agentmodel.h"
#include "ui/historychart.h"
#include "ui/historyfeed.h"
#include "ui/replyview.h"
#include "ui/whydialog.h"

namespace sluice {

WhyOpener::WhyOpener(const Sources &sources, const ReplyView &reply, const HistoryChart &chart, QWidget *window)
    : QObject(window)
    , m_sources(sources)
    , m_window(window)
{
    connect(&reply, &ReplyView::whyWanted, this, [this](const QString &service) { open(service, std::nullopt); });
    connect(&chart, &HistoryChart::whyWanted, this, [this](const QString &service, WallTime at) { open(service, at); });
}

void WhyOpener::open(const QString &service, std::optional<WallTime> at)
{
    if (!m_sources.model.service(service))
        return;
    m_sources.feed.want(); // who forced it, and why
    auto *dialog = m_window->findChild<WhyDialog *>();
    if (!dialog)
        dialog = new WhyDialog(m_sources.client, m_sources.model, m_sources.history, m_window);
    dialog->explain(service, at);
    // Beside the window, not before it: one moment after the other can be chosen.
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace sluice
