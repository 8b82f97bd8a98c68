// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsdialog.h"

#include "ui/card.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 2;

struct ShortcutWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::ShortcutWords)
};

QString plain(QString text)
{
    text.remove(u'&');
    if (text.endsWith(u':'))
        text.chop(1);
    return text;
}

void addMnemonic(QList<Shortcut> &list, const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    if (!keys.isEmpty())
        list.append({keys.toString(QKeySequence::NativeText), plain(text)});
}

} // namespace

QList<Shortcut> shortcutsOf(const QWidget &window)
{
    QList<Shortcut> list;
    for (const QAction *action : window.actions()) {
        if (!action->shortcut().isEmpty())
            list.append({action->shortcut().toString(QKeySequence::NativeText), plain(action->text())});
    }
    QList<Shortcut> mnemonics;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisibleTo(&window))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            addMnemonic(mnemonics, button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            addMnemonic(mnemonics, label->text());
        else if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int index = 0; index < tabs->count(); ++index)
                addMnemonic(mnemonics, tabs->tabText(index));
        }
    }
    std::ranges::sort(mnemonics, {}, &Shortcut::keys);
    return list + mnemonics;
}

void showShortcuts(QWidget &window)
{
    auto *dialog = new QDialog(&window);
    dialog->setObjectName(u"shortcutsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ShortcutWords::tr("Keyboard shortcuts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    const QList<Shortcut> list = shortcutsOf(window);
    const qsizetype rows = (list.size() + columns - 1) / columns;
    for (qsizetype index = 0; index < list.size(); ++index) {
        const int row = int(index % rows);
        const int column = int(index / rows) * 3;
        auto *keys = makeHeading(list[index].keys, dialog);
        auto *what = new QLabel(list[index].what, dialog);
        what->setTextFormat(Qt::PlainText);
        grid->addWidget(keys, row, column);
        grid->addWidget(what, row, column + 1);
        grid->setColumnMinimumWidth(column + 2, 18);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // the style's own is black in either theme
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addLayout(grid);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace sluice
