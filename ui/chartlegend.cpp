// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartlegend.h"

#include <QCheckBox>
#include <QEvent>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 14; ///< between two in a row
constexpr int rowGap = 2;
constexpr float widestPercent = 100;
constexpr float widestCount = 99'999;

/// As wide as its widest usual text, so that nothing moves while the numbers change.
QString widestText(const ChartLineId &id)
{
    return textOf(id, valueText(id.line, id.line == ChartLine::Connections ? widestCount : widestPercent));
}

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const ChartLine line : {ChartLine::Idle, ChartLine::Availability, ChartLine::Weight, ChartLine::Connections})
        boxOf({line});
}

ChartLegend::Box &ChartLegend::boxOf(const ChartLineId &id)
{
    const auto found = std::ranges::find(m_boxes, id, &Box::id);
    if (found != m_boxes.end())
        return *found;
    auto *check = new QCheckBox(this);
    check->setObjectName(id.line == ChartLine::Source ? u"sourceNow-"_s + id.source : word(id) + u"Now"_s);
    check->setIconSize(QSize(sampleWidth, sampleHeight));
    check->setToolTip(tr("Show or hide this line"));
    check->setChecked(isOn(id));
    check->hide();
    connect(check, &QCheckBox::toggled, this, [this, word = word(id)](bool on) {
        m_hidden.removeAll(word);
        if (!on)
            m_hidden.append(word);
        Q_EMIT changed();
    });
    if (!m_boxes.empty())
        setTabOrder(m_boxes.back().check, check);
    m_boxes.push_back({id, check});
    showSamples();
    return m_boxes.back();
}

std::size_t ChartLegend::numberOf(const ChartLineId &id) const
{
    std::size_t number = 0;
    for (const Box &box : m_boxes) {
        if (box.id == id)
            break;
        number += box.id.line == id.line ? 1 : 0;
    }
    return number;
}

void ChartLegend::show(const std::vector<Entry> &entries)
{
    std::vector<ChartLineId> before;
    std::vector<ChartLineId> after;
    for (const Box &box : m_boxes) {
        if (box.offered)
            before.push_back(box.id);
    }
    for (Box &box : m_boxes)
        box.offered = false;
    for (const Entry &entry : entries) {
        Box &box = boxOf(entry.id);
        box.offered = true;
        setText(box, entry.text);
    }
    for (const Box &box : m_boxes) {
        if (box.offered)
            after.push_back(box.id);
        box.check->setVisible(box.offered);
    }
    if (before == after)
        return;
    updateGeometry();
    place();
}

void ChartLegend::setText(Box &box, const QString &text)
{
    QString shown = text;
    shown.replace(u'&', u"&&"_s);
    if (box.check->text() == shown)
        return;
    const int before = box.check->sizeHint().width();
    box.check->setText(shown);
    box.check->setAccessibleName(text);
    if (box.check->sizeHint().width() == before)
        return;
    updateGeometry();
    place();
}

void ChartLegend::setHidden(const QStringList &words)
{
    if (m_hidden == words)
        return;
    m_hidden = words;
    for (const Box &box : m_boxes) {
        const QSignalBlocker once(box.check);
        box.check->setChecked(isOn(box.id));
    }
    Q_EMIT changed();
}

void ChartLegend::showSamples()
{
    for (const Box &box : m_boxes)
        box.check->setIcon(sampleOf(penOf(box.id.line, numberOf(box.id), palette()), devicePixelRatioF()));
}

std::vector<QRect> ChartLegend::places(int width) const
{
    std::vector<QRect> places;
    QPoint at;
    int rowHeight = 0;
    for (const Box &box : m_boxes) {
        if (!box.offered) {
            places.emplace_back();
            continue;
        }
        QSize size = box.check->sizeHint();
        const QFontMetrics metrics = box.check->fontMetrics();
        size.rwidth() += std::max(
            0, metrics.horizontalAdvance(widestText(box.id)) - metrics.horizontalAdvance(box.check->accessibleName()));
        if (at.x() > 0 && at.x() + size.width() > width)
            at = QPoint(0, at.y() + rowHeight + rowGap);
        places.emplace_back(at, size);
        rowHeight = size.height();
        at.rx() += size.width() + gap;
    }
    return places;
}

int ChartLegend::heightForWidth(int width) const
{
    int height = 0;
    for (const QRect &place : places(width))
        height = std::max(height, place.y() + place.height());
    return height;
}

QSize ChartLegend::sizeHint() const
{
    int width = 0;
    for (const QRect &place : places(QWIDGETSIZE_MAX))
        width = std::max(width, place.x() + place.width());
    return {width, heightForWidth(width)};
}

QSize ChartLegend::minimumSizeHint() const
{
    // Not two beside each other: a small window with large letters has no room for that.
    int widest = 0;
    for (const QRect &place : places(0))
        widest = std::max(widest, place.width());
    return {widest, heightForWidth(std::max(width(), widest))};
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // the least height is another one
    place();
}

void ChartLegend::place()
{
    const std::vector<QRect> all = places(width());
    for (std::size_t index = 0; index < m_boxes.size(); ++index)
        m_boxes[index].check->setGeometry(QStyle::visualRect(layoutDirection(), rect(), all[index]));
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSamples();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace sluice
