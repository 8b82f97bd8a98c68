// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probesmodel.h"

#include "ui/balancerwords.h"
#include "ui/tableroles.h"
#include "ui/timewords.h"

#include <QFontDatabase>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

QString outcomeText(ProbeOutcome outcome)
{
    switch (outcome) {
    case ProbeOutcome::Answered:
        return ProbesModel::tr("sent");
    case ProbeOutcome::Fetched:
        return ProbesModel::tr("fetched");
    case ProbeOutcome::Refused:
        return ProbesModel::tr("not allowed, no answer");
    case ProbeOutcome::Lost:
        return ProbesModel::tr("lost");
    }
    return {};
}

QString fromText(const ProbeStatus &probe)
{
    const bool isV6 = probe.address.contains(u':');
    return (isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(probe.address).arg(probe.port);
}

} // namespace

ProbesModel::ProbesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ProbesModel::clear()
{
    beginResetModel();
    m_probes.clear();
    endResetModel();
}

void ProbesModel::add(const std::vector<ProbeStatus> &probes)
{
    const std::size_t fresh = std::min(probes.size(), std::size_t(maximumRows));
    if (fresh == 0)
        return;
    const int surplus = int(m_probes.size() + fresh) - maximumRows;
    if (surplus > 0) {
        const int last = int(m_probes.size()) - 1;
        beginRemoveRows({}, last - surplus + 1, last);
        m_probes.resize(m_probes.size() - std::size_t(surplus));
        endRemoveRows();
    }
    beginInsertRows({}, 0, int(fresh) - 1);
    for (auto probe = probes.end() - std::ptrdiff_t(fresh); probe != probes.end(); ++probe)
        m_probes.push_front(*probe);
    endInsertRows();
}

int ProbesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_probes.size());
}

int ProbesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ProbesModel::text(const ProbeStatus &probe, Column column)
{
    switch (column) {
    case Time:
        return secondText(probe.time);
    case From:
        return fromText(probe);
    case Sent:
        return probe.sent.isEmpty() ? tr("nothing") : lineText(probe.sent);
    case Answer:
        if (probe.outcome == ProbeOutcome::Refused)
            return tr("none");
        return probe.reply.isEmpty() ? tr("empty line") : lineText(probe.reply);
    case Service:
        return probe.service.isEmpty() ? tr("none") : probe.service;
    case Outcome:
        return outcomeText(probe.outcome);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProbesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(m_probes[std::size_t(index.row())], column);
    case TableRole::sort:
        return column == Time ? QVariant(m_probes[std::size_t(index.row())].number) : QVariant();
    case TableRole::whole:
        return column == Time ? QVariant(isoText(m_probes[std::size_t(index.row())].time)) : QVariant();
    case Qt::FontRole:
        return column == Sent || column == Answer ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont))
                                                  : QVariant();
    default:
        return {};
    }
}

QVariant ProbesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("Time");
    case From:
        return tr("From");
    case Sent:
        return tr("Sent (agent-send)");
    case Answer:
        return tr("Reply");
    case Service:
        return tr("Service");
    case Outcome:
        return tr("Outcome");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sluice
