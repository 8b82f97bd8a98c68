// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refusedaction.h"

#include "ui/balancersmodel.h"
#include "ui/tablepage.h"

#include <QAction>

namespace sluice {

using namespace Qt::StringLiterals;

RefusedAction::RefusedAction(TablePage &page, const BalancersModel &balancers, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_balancers(balancers)
    , m_action(new QAction(tr("Allow…"), this))
{
    m_action->setObjectName(u"allowRefused"_s);
    connect(m_action, &QAction::triggered, this, [this] {
        if (const QString wanted = address(); !wanted.isEmpty())
            Q_EMIT allowWanted(wanted);
    });
    connect(&m_page, &TablePage::currentChanged, this, [this] { refresh(); });
    connect(&m_balancers, &QAbstractItemModel::rowsInserted, this, [this] { refresh(); });
    connect(&m_balancers, &QAbstractItemModel::rowsRemoved, this, [this] { refresh(); });
    m_page.setRowAction(m_action);
    refresh();
}

// The row that was chosen, or else the latest.
QString RefusedAction::address() const
{
    const RefusedAddress *refused = m_balancers.refused(m_page.currentSource().row());
    if (!refused && !m_page.currentSource().isValid())
        refused = m_balancers.refused(m_balancers.rowCount() - 1);
    return refused ? refused->address : QString();
}

void RefusedAction::refresh()
{
    m_action->setVisible(m_balancers.refused(m_balancers.rowCount() - 1) != nullptr);
    const QString wanted = address();
    m_action->setEnabled(!wanted.isEmpty());
    m_action->setToolTip(wanted.isEmpty() ? tr("Choose an address that was refused.")
                                          : tr("Answer the probes of %1").arg(wanted));
}

} // namespace sluice
