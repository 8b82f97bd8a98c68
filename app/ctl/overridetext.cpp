// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/overridetext.h"

#include "app/ctl/timetext.h"

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

struct Shape
{
    QString unicode;
    QString ascii;
    [[nodiscard]] QString in(TextStyle::Shapes shapes) const
    {
        return shapes == TextStyle::Shapes::Unicode ? unicode : ascii;
    }
};

const Shape circle{u"\u25cf"_s, u"+"_s};
const Shape triangle{u"\u25bc"_s, u"v"_s};
const Shape half{u"\u25d0"_s, u"~"_s};
const Shape square{u"\u25a0"_s, u"#"_s};
const Shape unknown{u"?"_s, u"?"_s};

StateMark forcedSign(ForcedState state, TextStyle::Shapes shapes)
{
    switch (state) {
    case ForcedState::Up:
        return {u"UP forced"_s, circle.in(shapes), Tone::Caution};
    case ForcedState::Drain:
        return {u"DRAIN"_s, half.in(shapes), Tone::Caution};
    case ForcedState::Maint:
        return {u"MAINT"_s, square.in(shapes), Tone::Caution};
    case ForcedState::Down:
    case ForcedState::Fail:
    case ForcedState::Stopped:
        break;
    }
    return {QString(word(state)).toUpper(), triangle.in(shapes), Tone::Bad};
}

} // namespace

StateMark signOf(const ServiceStatus &service, TextStyle::Shapes shapes)
{
    if (service.phase == ReplyPhase::JournalLost)
        return {u"UNDECIDED"_s, unknown.in(shapes), Tone::Bad};
    if (service.overrides.state)
        return forcedSign(service.overrides.state->state, shapes);
    const QByteArray first = service.reply.left(service.reply.indexOf(' '));
    if (const auto operating = operatingStateFromWord(first))
        return isDown(*operating) ? StateMark{u"DOWN"_s, triangle.in(shapes), Tone::Bad}
                                  : StateMark{u"UP"_s, circle.in(shapes), Tone::Good};
    // In the style weight-only an automatic reply has no state word.
    return service.reply.isEmpty() ? StateMark{u"NO WORD"_s, unknown.in(shapes), Tone::Caution}
                                   : StateMark{u"UP"_s, circle.in(shapes), Tone::Good};
}

QString slotText(const StateOverride &state)
{
    return state.then ? u"%1 (then %2)"_s.arg(word(state.state), word(*state.then)) : QString(word(state.state));
}

QString slotText(const WeightOverride &weight)
{
    return u"weight %1%"_s.arg(weight.percent);
}

QString slotText(const MaxconnOverride &maxconn)
{
    const QString restore = maxconn.restore == 0 ? u"unlimited"_s : QString::number(maxconn.restore);
    return u"maxconn %1 (restore %2)"_s.arg(maxconn.maxconn).arg(restore);
}

QString noteText(const OverrideNote &note, WallTime now)
{
    QString who = note.owner.isEmpty() ? u"somebody"_s : shown(note.owner);
    if (!note.program.isEmpty())
        who += u" (%1)"_s.arg(shown(note.program));
    const QString end = note.end ? u"until "_s + clockText(note.end->wall, now) : u"no end"_s;
    const QString reason = note.reason.isEmpty() ? QString() : u" Reason: "_s + shown(note.reason);
    return u"since %1 by %2, %3.%4"_s.arg(clockText(note.since, now), who, end, reason);
}

QStringList overrideLines(const Overrides &overrides, WallTime now)
{
    QStringList lines;
    const auto add = [&](const auto &slot) {
        if (slot)
            lines.append(slotText(*slot) + u' ' + noteText(slot->note, now));
    };
    add(overrides.state);
    add(overrides.weight);
    add(overrides.maxconn);
    return lines;
}

QString overridesText(const Overrides &overrides)
{
    QStringList parts;
    const auto add = [&parts](const auto &slot) {
        if (slot)
            parts.append(slotText(*slot));
    };
    add(overrides.state);
    add(overrides.weight);
    add(overrides.maxconn);
    return parts.isEmpty() ? u"automatic"_s : parts.join(", "_L1);
}

} // namespace sluice
