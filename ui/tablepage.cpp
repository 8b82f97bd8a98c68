// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tablepage.h"

#include "ui/card.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// Rows that decide how wide the columns are: all of them would be slow.
constexpr int rowsMeasured = 30;

} // namespace

TablePage::TablePage(QAbstractItemModel &model, const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new QTableView(this))
    , m_empty(makeTextLabel(look.objectName + u"Empty"_s, this))
    , m_stack(new QStackedLayout(this))
{
    m_table->setObjectName(look.objectName);
    m_table->setAccessibleName(look.accessibleName);
    m_table->setModel(&model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab goes on to the next widget
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(64);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setResizeContentsPrecision(rowsMeasured);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : look.wideColumns)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_empty->setText(look.emptyText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    makeMuted(m_empty);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] { followRows(); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { followRows(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { followRows(); });
    followRows();
}

void TablePage::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void TablePage::followRows()
{
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 0 : 1);
}

} // namespace sluice
