// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tablefilter.h"

#include "ui/tableroles.h"

#include <algorithm>

namespace sluice {

TableFilter::TableFilter(QAbstractItemModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(TableRole::sort);
    setSourceModel(&model);
}

void TableFilter::setWanted(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool TableFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const int columns = sourceModel()->columnCount(parent);
    return std::ranges::all_of(m_words, [&](const QString &word) {
        for (int column = 0; column < columns; ++column) {
            if (sourceModel()->index(row, column, parent).data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

bool TableFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(TableRole::sort);
    const QVariant b = right.data(TableRole::sort);
    if (a.isValid() && b.isValid())
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    if (a.isValid() != b.isValid())
        return b.isValid(); // what is not known comes first
    return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
}

} // namespace sluice
