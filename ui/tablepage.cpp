// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tablepage.h"

#include "ui/card.h"
#include "ui/tablefilter.h"
#include "ui/tabletext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// Rows that decide how wide the columns are: all of them would be slow.
constexpr int rowsMeasured = 30;
constexpr int roomBetween = 14;
constexpr int titleMargins = 8; ///< of the header, both sides

/// Room between what stands in one column and the next.
class RoomyCells final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(roomBetween, 0);
    }
};

} // namespace

TablePage::TablePage(QAbstractItemModel &model, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new TableFilter(model, this))
    , m_table(new QTableView(this))
    , m_empty(makeTextLabel(look.objectName + u"Empty"_s, this))
    , m_stack(new QStackedLayout(this))
    , m_emptyText(look.emptyText)
    , m_fileName(look.fileName)
{
    buildTable(look);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    makeMuted(m_empty);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    // The model too: rows that the filter hides change what is said of it.
    for (const QAbstractItemModel *one : {&m_model, static_cast<QAbstractItemModel *>(m_filter)}) {
        connect(one, &QAbstractItemModel::rowsInserted, this, [this] { followRows(); });
        connect(one, &QAbstractItemModel::rowsRemoved, this, [this] { followRows(); });
        connect(one, &QAbstractItemModel::modelReset, this, [this] { followRows(); });
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TablePage::currentChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { openMenu(at); });
    auto *copyKey = new QAction(m_table);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    connect(copyKey, &QAction::triggered, this, [this] { copy(); });
    m_table->addAction(copyKey);
    followRows();
}

void TablePage::buildTable(const Look &look)
{
    m_table->setObjectName(look.objectName);
    m_table->setAccessibleName(look.accessibleName);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RoomyCells(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false); // Tab goes on to the next widget
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(48);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    // Columns that share what is left get at least their titles, in whatever language.
    int least = header->minimumSectionSize();
    for (const int column : look.wideColumns) {
        const QString title = m_filter->headerData(column, Qt::Horizontal).toString();
        least = std::max(least, header->fontMetrics().horizontalAdvance(title) + titleMargins);
    }
    header->setMinimumSectionSize(least);
    header->setResizeContentsPrecision(rowsMeasured);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : look.wideColumns)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    // As the model has it, until somebody asks for another order; the third click goes back to that.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
}

void TablePage::setEmptyText(const QString &text)
{
    m_emptyText = text;
    followRows();
}

QModelIndex TablePage::currentSource() const
{
    return m_filter->mapToSource(m_table->currentIndex());
}

void TablePage::setRowAction(QAction *action)
{
    m_rowAction = action;
    connect(m_table, &QAbstractItemView::activated, action, [action] {
        if (action->isEnabled())
            action->trigger();
    });
}

void TablePage::setFilter(const QString &text)
{
    m_filter->setWanted(text);
    followRows();
}

QString TablePage::filter() const
{
    return m_filter->wanted();
}

void TablePage::copy() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows.append(m_filter->index(row, 0));
    }
    QGuiApplication::clipboard()->setText(tabbedText(*m_filter, rows));
}

QByteArray TablePage::csv() const
{
    return csvOf(*m_filter);
}

void TablePage::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"tableMenu"_s);
    connect(menu->addAction(tr("&Copy")), &QAction::triggered, this, [this] { copy(); });
    connect(menu->addAction(tr("&Export as CSV…")), &QAction::triggered, this, &TablePage::exportWanted);
    if (m_rowAction)
        menu->addAction(m_rowAction);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void TablePage::followRows()
{
    const bool hidden = m_model.rowCount() > 0 && !filter().isEmpty();
    m_empty->setText(hidden ? tr("No row has “%1”.").arg(filter()) : m_emptyText);
    m_stack->setCurrentIndex(m_filter->rowCount() == 0 ? 0 : 1);
    // A header does not measure again by itself when rows come. Qt has this slot, but not for callers.
    QMetaObject::invokeMethod(m_table->horizontalHeader(), "resizeSections");
}

} // namespace sluice
