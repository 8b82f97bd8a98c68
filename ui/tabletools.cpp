// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tabletools.h"

#include "ui/savedialog.h"
#include "ui/tablepage.h"
#include "ui/tabletext.h"
#include "ui/toolicons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QToolButton>

#include <initializer_list>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterWidth = 84;

} // namespace

TableTools::TableTools(QTabWidget *tabs)
    : QWidget(tabs)
    , m_tabs(tabs)
    , m_filter(new QLineEdit(this))
{
    m_filter->setObjectName(u"tableFilter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(tr("Only rows with these words (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    auto *label = new QLabel(tr("&Filter:"), this);
    label->setBuddy(m_filter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 3);
    row->setSpacing(4);
    row->addWidget(label);
    row->addWidget(m_filter);
    m_rowAction = addButton(QString(), u"rowAction"_s, QString());
    // Signs and no words: beside the tabs there is little room, and in some languages the words are long.
    m_copy = addButton(QString(), u"copyTable"_s, tr("Copy the selected rows, or all (Ctrl+C)"));
    m_copy->setAccessibleName(tr("Copy"));
    m_copy->setIcon(toolIcon(ToolSign::Copy, palette()));
    m_export = addButton(QString(), u"exportTable"_s, tr("Save the table as a CSV file (Ctrl+E)"));
    m_export->setAccessibleName(tr("Export the table"));
    m_export->setIcon(toolIcon(ToolSign::Save, palette()));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (page())
            page()->setFilter(text);
    });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (page())
            page()->copy();
    });
    connect(m_export, &QToolButton::clicked, this, [this] { exportTable(); });
    connect(m_rowAction, &QToolButton::clicked, this, [this] {
        if (page() && page()->rowAction())
            page()->rowAction()->trigger();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { refresh(); });
    refresh();
}

QToolButton *TableTools::addButton(const QString &text, const QString &objectName, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

TablePage *TableTools::page() const
{
    return qobject_cast<TablePage *>(m_tabs->currentWidget());
}

// Each table keeps its own filter.
void TableTools::refresh()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_filter, m_copy, m_export})
        widget->setEnabled(page());
    m_filter->setText(page() ? page()->filter() : QString());
    followAction();
}

void TableTools::followAction()
{
    QAction *const action = page() ? page()->rowAction() : nullptr;
    m_rowAction->setVisible(action && action->isVisible());
    if (std::exchange(m_followed, action) != action) {
        disconnect(m_following);
        if (action)
            m_following = connect(action, &QAction::changed, this, [this] { followAction(); });
    }
    if (!action)
        return;
    m_rowAction->setText(action->text());
    m_rowAction->setToolTip(action->toolTip());
    m_rowAction->setEnabled(action->isEnabled());
}

void TableTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_export)
        return;
    m_copy->setIcon(toolIcon(ToolSign::Copy, palette()));
    m_export->setIcon(toolIcon(ToolSign::Save, palette()));
}

void TableTools::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TableTools::exportTable()
{
    TablePage *const from = page();
    if (!from)
        return;
    // As it stands now: rows go on coming while somebody chooses a name.
    askWhereToSave({tr("Export the table"), from->fileName() + u".csv"_s, tr("CSV files (*.csv)")}, this,
                   [this, csv = from->csv()](const QString &path) {
                       if (const auto error = writeFile(path, csv))
                           Q_EMIT failed(tr("%1 could not be written: %2.").arg(path, *error));
                       else
                           Q_EMIT exported(tr("The table is in %1.").arg(path));
                   });
}

} // namespace sluice
