// SPDX-License-Identifier: GPL-3.0-or-later
#include "textroom.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <map>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// A text and the room that it needs.
struct Need
{
    QString text;
    QSize wanted;
    QSize has;
};

QSize needOf(const QLabel &label)
{
    if (!label.wordWrap())
        return label.sizeHint();
    // A single word that is wider than the label is cut, however high that is.
    int widest = 0;
    if (label.textFormat() != Qt::RichText) {
        for (const QString &word : label.text().split(u' '))
            widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
    }
    return {widest, label.heightForWidth(label.width())};
}

int editWidth(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    return box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
}

int contentsWidth(const QLineEdit &edit)
{
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.lineWidth = edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &edit);
    constexpr int innerMargins = 4; // QLineEdit's own, two on each side
    return edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width() - innerMargins;
}

QList<Need> needsOf(const QHeaderView &header)
{
    QList<Need> needs;
    for (int section = 0; section < header.count(); ++section) {
        const QSize has(header.sectionSize(section), header.height());
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        // The style's own hint has room for a sort indicator, which only one section has.
        if (!header.isSectionHidden(section))
            needs.append({text, {header.fontMetrics().horizontalAdvance(text) + 4, 0}, has});
    }
    return needs;
}

QList<Need> needsOf(const QWidget &widget)
{
    const QSize has = widget.size();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (!label->text().isEmpty())
            return {{label->text(), needOf(*label), has}};
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (!button->text().isEmpty())
            return {{button->text(), button->sizeHint(), has}};
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        if (tabs->count() > 0)
            return {{tabs->tabText(0) + u" …"_s, tabs->sizeHint(), has}};
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        return {
            {box->currentText(), {box->fontMetrics().horizontalAdvance(box->currentText()), 0}, {editWidth(*box), 0}}};
    } else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        return {{edit->placeholderText(),
                 {edit->fontMetrics().horizontalAdvance(edit->placeholderText()), 0},
                 {contentsWidth(*edit), 0}}};
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        if (header->orientation() == Qt::Horizontal && header->model())
            return needsOf(*header);
    }
    return {};
}

/// Scrolling up and down is no harm, a text that goes on to the right of what one sees is.
bool isCutSideways(const QWidget &widget)
{
    QRect seen = widget.rect();
    for (const QWidget *inner = &widget; !inner->isWindow(); inner = inner->parentWidget()) {
        seen.translate(inner->pos());
        if (seen.left() < 0 || seen.right() > inner->parentWidget()->width())
            return true;
    }
    return false;
}

/// The rows and the contents of tables scroll, and their tool tips have the whole.
bool isOfAWindow(const QWidget &widget, const QWidget &window)
{
    return widget.isVisible() && widget.window() == &window && !widget.objectName().startsWith("qt_spinbox"_L1);
}

QString described(const QWidget &widget, const Need &need)
{
    return u"%1 “%2”: “%3” needs %4×%5, has %6×%7"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), need.text)
        .arg(need.wanted.width())
        .arg(need.wanted.height())
        .arg(need.has.width())
        .arg(need.has.height());
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isOfAWindow(*widget, window))
            continue;
        for (const Need &need : needsOf(*widget)) {
            const bool fits = need.wanted.width() <= need.has.width() && need.wanted.height() <= need.has.height();
            if (!fits)
                cut.append(described(*widget, need));
            else if (!need.text.isEmpty() && isCutSideways(*widget))
                cut.append(described(*widget, need) + u", and is cut by what it lies in"_s);
        }
    }
    return cut;
}

QStringList sharedMnemonics(const QWidget &window)
{
    std::map<QString, QString> seen;
    QStringList shared;
    const auto note = [&seen, &shared](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty() && !seen.emplace(key, text).second)
            shared.append(u"%1: “%2” and “%3”"_s.arg(key, seen[key], text));
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isOfAWindow(*widget, window))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            note(label->text());
        else if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int index = 0; index < tabs->count(); ++index)
                note(tabs->tabText(index));
        }
    }
    return shared;
}

} // namespace sluice
