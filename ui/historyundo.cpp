// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historyundo.h"

#include "ui/agentmodel.h"
#include "ui/forcedialogs.h"
#include "ui/historymodel.h"
#include "ui/overrideorders.h"
#include "ui/rightswords.h"
#include "ui/tablepage.h"
#include "ui/timewords.h"

#include <QAction>

namespace sluice {

using namespace Qt::StringLiterals;

HistoryUndo::HistoryUndo(TablePage &page, const HistoryModel &history, const AgentModel &agent, OverrideOrders &orders,
                         QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_history(history)
    , m_agent(agent)
    , m_orders(orders)
    , m_action(new QAction(tr("Undo…"), this))
{
    m_action->setObjectName(u"undoEntry"_s);
    connect(m_action, &QAction::triggered, this, [this] { askFirst(); });
    connect(&m_page, &TablePage::currentChanged, this, [this] { refresh(); });
    connect(&m_agent, &AgentModel::connectionChanged, this, [this] { refresh(); });
    m_page.setRowAction(m_action);
    refresh();
}

QString HistoryUndo::whyNot() const
{
    const HistoryEntry *const entry = m_history.entry(m_page.currentSource().row());
    if (!entry)
        return tr("Choose what to undo.");
    if (!m_agent.connected() || m_agent.rights() != AgentModel::Rights::Operate)
        return whyNotPermitted(m_agent);
    if (!undoOf(*entry))
        return tr("There is nothing to put back.");
    if (!m_agent.service(entry->service))
        return tr("The service is no longer there.");
    return {};
}

void HistoryUndo::refresh()
{
    const QString why = whyNot();
    m_action->setEnabled(why.isEmpty());
    m_action->setToolTip(why.isEmpty() ? tr("Put back what was in force before this") : why);
}

void HistoryUndo::askFirst()
{
    const int row = m_page.currentSource().row();
    const HistoryEntry *const entry = m_history.entry(row);
    const auto before = entry ? undoOf(*entry) : std::nullopt;
    if (!before)
        return;
    QStringList values;
    for (const SlotBefore &one : *before)
        values.append(one.value ? titleOf(*one.value)
                                : tr("%1 automatic", "state, weight or maxconn").arg(QString(word(one.slot))));
    QString explanation = tr("It is put back without an end.");
    if (m_history.isOutdated(row))
        explanation = tr("Somebody changed “%1” again since then; that is lost too.").arg(entry->service) + u' '
            + explanation;
    ask({u"confirmUndo"_s, tr("Undo"),
         tr("Undo what %1 did at %2, so that on “%3” this is in force: %4?")
             .arg(entry->user, clockText(entry->time, m_agent.now()), entry->service, values.join(u", "_s)),
         explanation, tr("&Undo it")},
        &m_page, [this, service = entry->service, before = *before] { m_orders.putBack(service, before); });
}

} // namespace sluice
