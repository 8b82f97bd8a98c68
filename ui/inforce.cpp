// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inforce.h"

#include "ui/agentmodel.h"
#include "ui/breakabletext.h"
#include "ui/card.h"
#include "ui/leaveline.h"
#include "ui/overrideorders.h"
#include "ui/servicelook.h"
#include "ui/timewords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int primaryDarker = 150;
constexpr int primaryHeight = 34;

struct SlotText
{
    StateShape shape = StateShape::HalfCircle;
    ToneRole role = ToneRole::Caution;
    QString what;
    OverrideNote note;
};

std::optional<SlotText> textOf(const Overrides &overrides, OverrideSlot slot)
{
    switch (slot) {
    case OverrideSlot::State:
        if (const auto &state = overrides.state)
            return SlotText{shapeOf(state->state), roleOf(state->state), titleOf(state->state), state->note};
        break;
    case OverrideSlot::Weight:
        if (const auto &weight = overrides.weight)
            return SlotText{StateShape::HalfCircle, ToneRole::Caution, titleOf(ForcedValue(weight->percent)),
                            weight->note};
        break;
    case OverrideSlot::Maxconn:
        if (const auto &limit = overrides.maxconn) {
            const QString after = limit->restore == 0 ? InForce::tr("then unlimited")
                                                      : InForce::tr("then %1").arg(limit->restore);
            return SlotText{StateShape::HalfCircle, ToneRole::Caution,
                            InForce::tr("Maxconn %1, %2", "forced, afterwards").arg(limit->maxconn).arg(after),
                            limit->note};
        }
        break;
    }
    return std::nullopt;
}

} // namespace

QString noteText(const OverrideNote &note, WallTime now)
{
    const QString since = clockText(note.since, now);
    const QString owner = note.owner.isEmpty() ? InForce::tr("somebody") : note.owner;
    QString text = note.end ? InForce::tr("Since %1 by %2, until %3.").arg(since, owner, clockText(note.end->wall, now))
                            : InForce::tr("Since %1 by %2, no end.").arg(since, owner);
    if (!note.reason.isEmpty())
        text += u'\n' + InForce::tr("Reason: %1").arg(note.reason);
    return text;
}

InForce::InForce(const AgentModel &model, OverrideOrders &orders, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_orders(orders)
    , m_nothing(makeTextLabel(u"nothingForced"_s, this))
    , m_leave(new LeaveLine(m_model, this))
    , m_automatic(new QPushButton(this))
    , m_alsoEnds(makeTextLabel(u"alsoEnds"_s, this))
{
    m_automatic->setObjectName(u"automaticButton"_s);
    m_automatic->setMinimumHeight(primaryHeight);
    m_alsoEnds->setText(tr("It also ends a drain or maint that an operator set on the load balancer meanwhile."));
    makeMuted(m_alsoEnds);
    connect(m_automatic, &QPushButton::clicked, this, [this] { m_orders.release(m_service, std::nullopt); });
    for (const OverrideSlot slot : allSlots)
        addRow(slot);
    buildLayout();
}

void InForce::addRow(OverrideSlot slot)
{
    Row &row = m_rows[std::size_t(slot)];
    const QString name = QString(word(slot));
    row.box = new QWidget(this);
    row.sign = new StateSign(row.box);
    row.what = makeHeading({}, row.box);
    row.what->setObjectName(name + u"What"_s);
    row.what->setWordWrap(true);
    row.note = makeTextLabel(name + u"Note"_s, row.box);
    row.release = new QPushButton(tr("Release"), row.box);
    row.release->setObjectName(name + u"Release"_s);
    row.release->setToolTip(tr("Back to automatic, this one only"));
    connect(row.release, &QPushButton::clicked, this, [this, slot] { m_orders.release(m_service, slot); });
    auto *grid = new QGridLayout(row.box);
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(row.sign, 0, 0);
    grid->addWidget(row.what, 0, 1);
    grid->addWidget(row.release, 0, 2);
    grid->addWidget(row.note, 1, 1, 1, 2);
}

void InForce::buildLayout()
{
    auto *column = makeCardColumn(tr("In force"), this);
    column->addWidget(m_nothing);
    for (const Row &row : m_rows)
        column->addWidget(row.box);
    column->addWidget(m_leave);
    column->addWidget(m_automatic);
    for (std::size_t index = 1; index < m_rows.size(); ++index)
        setTabOrder(m_rows[index - 1].release, m_rows[index].release);
    setTabOrder(m_rows.back().release, m_automatic);
    column->addWidget(m_alsoEnds);
}

void InForce::setService(const QString &name)
{
    m_service = name;
    refresh();
}

void InForce::refresh()
{
    const ServiceStatus *const service = m_model.service(m_service);
    const Overrides overrides = service ? service->overrides : Overrides{};
    m_nothing->setText(!service ? tr("Not known: there is no agent yet.")
                           : m_model.status().agent.source == SamplingSource::Simulated
                           ? tr("Nothing is forced. The agent answers from a simulated load.")
                           : tr("Nothing is forced. The agent answers from the load of this machine."));
    m_nothing->setVisible(!overrides.any());
    for (std::size_t index = 0; index < m_rows.size(); ++index)
        showRow(index, overrides);
    m_leave->setService(m_service);
    showButton(overrides);
    relayAround(m_alsoEnds);
    m_alsoEnds->setVisible(overrides.state && forcesAdministrative(overrides.state->state));
}

void InForce::showRow(std::size_t index, const Overrides &overrides)
{
    const Row &row = m_rows[index];
    const std::optional<SlotText> text = textOf(overrides, allSlots[index]);
    row.box->setVisible(text.has_value());
    if (!text)
        return;
    row.sign->setState(text->shape, text->role);
    row.what->setText(text->what);
    row.note->setText(breakable(noteText(text->note, m_model.now())));
    row.release->setEnabled(m_model.connected() && m_model.rights() == AgentModel::Rights::Operate);
    row.release->setAccessibleName(tr("Release %1").arg(text->what));
}

void InForce::showButton(const Overrides &overrides)
{
    const bool may = m_model.connected() && m_model.rights() == AgentModel::Rights::Operate;
    const bool prominent = overrides.any() && may;
    m_automatic->setText(overrides.any() ? tr("&Back to automatic") : tr("Automatic"));
    m_automatic->setAccessibleName(overrides.any() ? tr("Back to automatic") : tr("Automatic: nothing is forced"));
    m_automatic->setAccessibleDescription(m_alsoEnds->text());
    m_automatic->setEnabled(prominent);
    m_automatic->setDefault(prominent);
    QPalette palette = this->palette();
    if (prominent) {
        // Fusion draws a button up to a quarter lighter than its colour; white must stay readable on that.
        palette.setColor(QPalette::Button, palette.color(QPalette::Highlight).darker(primaryDarker));
        palette.setColor(QPalette::ButtonText, palette.color(QPalette::HighlightedText));
    }
    m_automatic->setPalette(palette);
    QFont font = this->font();
    font.setBold(prominent);
    m_automatic->setFont(font);
}

} // namespace sluice
