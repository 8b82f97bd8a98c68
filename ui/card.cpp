// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"

#include "ui/theme.h"

#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace sluice {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tones tones = tonesOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tones.line, 1));
    painter.setBrush(tones.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

QVBoxLayout *makeCardColumn(const QString &heading, QWidget *widget)
{
    auto *card = new Card(widget);
    auto *outer = new QVBoxLayout(widget);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(6);
    column->addWidget(makeHeading(heading, widget));
    return column;
}

QLabel *makeTextLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

void relayAround(QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (around->layout())
            around->layout()->invalidate();
        around->updateGeometry();
    }
}

void growToFit(QWidget &window)
{
    window.layout()->invalidate();
    const int needed = window.layout()->totalHeightForWidth(window.width());
    if (window.height() < needed)
        window.resize(window.width(), needed);
}

void makeMuted(QLabel *label)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, tonesOf(palette).muted);
    label->setPalette(palette);
}

} // namespace sluice
