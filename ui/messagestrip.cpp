// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagestrip.h"

#include "ui/breakabletext.h"
#include "ui/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace sluice {

using namespace Qt::StringLiterals;

MessageStrip::MessageStrip(StateShape shape, ToneRole role, QWidget *parent)
    : QFrame(parent)
    , m_role(role)
    , m_sign(new StateSign(this))
    , m_text(makeTextLabel(u"stripText"_s, this))
    , m_row(new QHBoxLayout(this))
{
    m_sign->setState(shape, role);
    m_row->setContentsMargins(12, 7, 8, 7);
    m_row->setSpacing(10);
    m_row->addWidget(m_sign);
    m_row->addWidget(m_text, 1);
}

void MessageStrip::setText(const QString &text)
{
    m_whole = text;
    m_text->setText(breakable(text));
    setAccessibleName(text);
}

QString MessageStrip::text() const
{
    return m_whole;
}

void MessageStrip::setSign(StateShape shape, ToneRole role)
{
    m_role = role;
    m_sign->setState(shape, role);
    update();
}

QPushButton *MessageStrip::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_row->addWidget(button);
    return button;
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const QColor tone = toneColour(palette(), m_role);
    QColor fill = tone;
    fill.setAlphaF(0.10F);
    QColor line = tone;
    line.setAlphaF(0.55F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace sluice
