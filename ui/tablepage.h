// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QStackedLayout;
class QTableView;

namespace sluice {

/// A calm table that says in words when it is empty.
class TablePage final : public QWidget
{
    Q_OBJECT

public:
    struct Look
    {
        QString objectName;
        QString accessibleName;
        QString emptyText;
        QList<int> wideColumns; ///< share the room that is left
    };
    TablePage(QAbstractItemModel &model, const Look &look, QWidget *parent = nullptr);

    void setEmptyText(const QString &text);
    [[nodiscard]] QTableView *table() const { return m_table; }

private:
    void followRows();

    QAbstractItemModel &m_model;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace sluice
