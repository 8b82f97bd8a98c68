// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractItemModel;
class QAction;
class QLabel;
class QStackedLayout;
class QTableView;

namespace sluice {

class TableFilter;

/// A calm table that can be ordered, filtered and copied, and says in words when it is empty.
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
        QString fileName;       ///< what an export is called, without its end
    };
    TablePage(QAbstractItemModel &model, const Look &look, QWidget *parent = nullptr);

    void setEmptyText(const QString &text);
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// The model of the row that has the focus; invalid where none has.
    [[nodiscard]] QModelIndex currentSource() const;

    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const;
    /// The rows that are selected, or all that are shown where none is.
    void copy() const;
    /// As it stands there: in that order, with that filter.
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] QString fileName() const { return m_fileName; }
    /// What can be done with the row that has the focus: by Return, from its menu, and beside the filter. Not owned.
    void setRowAction(QAction *action);
    [[nodiscard]] QAction *rowAction() const { return m_rowAction; }

Q_SIGNALS:
    void exportWanted();
    void currentChanged();

private:
    void buildTable(const Look &look);
    void followRows();
    void openMenu(const QPoint &at);

    QAbstractItemModel &m_model;
    TableFilter *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QString m_emptyText;
    QString m_fileName;
    QAction *m_rowAction = nullptr;
};

} // namespace sluice
