// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historymodel.h"

#include "ui/tableroles.h"
#include "ui/timewords.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <iterator>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct MethodWords
{
    QLatin1StringView method;
    const char *words;
};
// What is not listed is shown under its own name: a newer agent may have more.
constexpr std::array methodWords{
    MethodWords{"override.set"_L1, QT_TRANSLATE_NOOP("sluice::HistoryModel", "Force")},
    MethodWords{"override.clear"_L1, QT_TRANSLATE_NOOP("sluice::HistoryModel", "Back to automatic")},
    MethodWords{"ready.owe"_L1, QT_TRANSLATE_NOOP("sluice::HistoryModel", "Say ready")},
    MethodWords{"simulate"_L1, QT_TRANSLATE_NOOP("sluice::HistoryModel", "Simulate load")},
    MethodWords{"settings.apply"_L1, QT_TRANSLATE_NOOP("sluice::HistoryModel", "Change settings")},
    MethodWords{"settings.reload"_L1, QT_TRANSLATE_NOOP("sluice::HistoryModel", "Read the settings again")},
    MethodWords{"balancers.forget"_L1, QT_TRANSLATE_NOOP("sluice::HistoryModel", "Forget a load balancer")},
    MethodWords{"debts.export"_L1, QT_TRANSLATE_NOOP("sluice::HistoryModel", "Hand over to another agent")},
    MethodWords{"debts.import"_L1, QT_TRANSLATE_NOOP("sluice::HistoryModel", "Take over from another agent")},
    MethodWords{"start"_L1, QT_TRANSLATE_NOOP("sluice::HistoryModel", "The agent starts")},
    MethodWords{"stop"_L1, QT_TRANSLATE_NOOP("sluice::HistoryModel", "The agent stops")},
    MethodWords{"override.end"_L1, QT_TRANSLATE_NOOP("sluice::HistoryModel", "The time is over")},
    MethodWords{"override.then"_L1, QT_TRANSLATE_NOOP("sluice::HistoryModel", "The time is over, maint follows")},
};

QString methodText(const QString &method)
{
    const auto *const row = std::ranges::find(methodWords, method, &MethodWords::method);
    return row == methodWords.end() ? method : HistoryModel::tr(row->words);
}

QString outcomeText(const HistoryEntry &entry)
{
    const QString why = entry.text.isEmpty() ? QString() : u": "_s + entry.text;
    switch (entry.outcome) {
    case HistoryEntry::Outcome::Done:
        return HistoryModel::tr("done");
    case HistoryEntry::Outcome::Refused:
        return HistoryModel::tr("refused") + why;
    case HistoryEntry::Outcome::Failed:
        return HistoryModel::tr("failed") + why;
    }
    return {};
}

QString whoText(const HistoryEntry &entry)
{
    if (entry.user.isEmpty())
        return HistoryModel::tr("the agent itself"); // its program is no news
    return entry.program.isEmpty() ? entry.user
                                   : HistoryModel::tr("%1 with %2", "user, program").arg(entry.user, entry.program);
}

} // namespace

QString whatText(const HistoryEntry &entry)
{
    const QString what = methodText(entry.method);
    if (entry.before.isEmpty() && entry.after.isEmpty())
        return what;
    const QString change = HistoryModel::tr("%1 → %2", "before → after")
                               .arg(entry.before.isEmpty() ? u"–"_s : entry.before,
                                    entry.after.isEmpty() ? u"–"_s : entry.after);
    // What somebody forced or released is said by the change; the column has room for that, not for both.
    if (entry.method == "override.set"_L1 || entry.method == "override.clear"_L1)
        return change;
    return HistoryModel::tr("%1: %2", "what was done: before → after").arg(what, change);
}

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void HistoryModel::clear()
{
    if (m_entries.empty())
        return;
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void HistoryModel::add(const std::vector<HistoryEntry> &entries, WallTime now)
{
    m_now = now;
    std::vector<HistoryEntry> fresh;
    for (const HistoryEntry &entry : entries) {
        if (entry.number > (fresh.empty() ? lastNumber() : fresh.back().number))
            fresh.push_back(entry);
    }
    if (fresh.size() > std::size_t(maximumRows))
        fresh.erase(fresh.begin(), fresh.end() - maximumRows);
    if (fresh.empty())
        return;
    const int surplus = int(m_entries.size() + fresh.size()) - maximumRows;
    if (surplus > 0) {
        const int last = int(m_entries.size()) - 1;
        beginRemoveRows({}, last - surplus + 1, last);
        m_entries.resize(m_entries.size() - std::size_t(surplus));
        endRemoveRows();
    }
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    for (const HistoryEntry &entry : fresh)
        m_entries.push_front(entry);
    endInsertRows();
}

void HistoryModel::addOlder(const std::vector<HistoryEntry> &entries)
{
    std::vector<HistoryEntry> older;
    std::ranges::copy_if(entries, std::back_inserter(older),
                         [this](const HistoryEntry &one) { return one.number < firstNumber(); });
    const std::size_t room = std::size_t(maximumRows) - m_entries.size();
    if (older.size() > room)
        older.erase(older.begin(), older.end() - std::ptrdiff_t(room));
    if (older.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(older.size()) - 1);
    m_entries.insert(m_entries.end(), older.rbegin(), older.rend());
    endInsertRows();
}

const HistoryEntry *HistoryModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[std::size_t(row)] : nullptr;
}

bool HistoryModel::isOutdated(int row) const
{
    const HistoryEntry *const one = entry(row);
    return one && std::any_of(m_entries.begin(), m_entries.begin() + row, [one](const HistoryEntry &later) {
               return later.service == one->service && later.outcome == HistoryEntry::Outcome::Done
                   && later.method.startsWith("override."_L1);
           });
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString HistoryModel::text(const HistoryEntry &entry, Column column) const
{
    switch (column) {
    case Time:
        return clockText(entry.time, m_now);
    case Who:
        return whoText(entry);
    case What:
        return whatText(entry);
    case Service:
        return entry.service;
    case Reason:
        return entry.reason;
    case Outcome:
        return outcomeText(entry);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const HistoryEntry &entry = m_entries[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(entry, column);
    case TableRole::sort:
        return column == Time ? QVariant(entry.number) : QVariant();
    case TableRole::whole:
        return column == Time ? QVariant(isoText(entry.time)) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Time:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Service:
        return tr("Service");
    case Reason:
        return tr("Why");
    case Outcome:
        return tr("Outcome");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sluice
