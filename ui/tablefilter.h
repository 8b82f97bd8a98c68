// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace sluice {

/// A table in another order, and only the rows in which each wanted word stands, in whichever column.
class TableFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TableFilter(QAbstractItemModel &model, QObject *parent = nullptr);

    /// Words with blanks between them; large and small letters are the same.
    void setWanted(const QString &text);
    [[nodiscard]] QString wanted() const { return m_words.join(u' '); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace sluice
