// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsdraft.h"

#include "agentcore/policy/weightpolicy.h"
#include "agentcore/settings/settingswords.h"
#include "ui/pointstext.h"
#include "ui/settingtext.h"
#include "ui/weightvalues.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView presetKey = "service.weight.preset"_L1;
constexpr QLatin1StringView pointsKey = "service.weight.points"_L1;
constexpr QLatin1StringView shapeKey = "service.weight.shape"_L1;
constexpr QLatin1StringView customWord = "custom"_L1;

} // namespace

SettingsDraft::SettingsDraft(QObject *parent)
    : QObject(parent)
{
}

void SettingsDraft::take(const AgentSettings &agent, const std::map<SettingId, QString> &applied)
{
    m_agent = agent;
    std::erase_if(m_wishes, [&applied](const auto &wish) {
        const auto given = applied.find(wish.first);
        return given != applied.end() && given->second == wish.second.text;
    });
    for (auto wish = m_wishes.begin(); wish != m_wishes.end();) {
        const auto &[id, wanted] = *wish;
        const QString now = agentText(id);
        const bool gone = wanted.kind == WishKind::TakeBack && m_agent.find(id) && !canTakeBack(id);
        const bool same = wanted.kind == WishKind::Set && m_agent.find(id) && isAgents(id, wanted.text);
        if (gone || same) {
            wish = m_wishes.erase(wish);
            continue;
        }
        if (m_agent.find(id) && now != wanted.seen) {
            wish->second.overtaken = true;
            wish->second.seen = now;
        }
        ++wish;
    }
    Q_EMIT changed();
}

// "60s" is "1m".
bool SettingsDraft::isAgents(const SettingId &id, const QString &typed) const
{
    const TypedValue value = valueFromText(*id.key, typed);
    const auto *const good = std::get_if<QJsonValue>(&value);
    return good && *good == m_agent.find(id)->value;
}

QStringList SettingsDraft::services() const
{
    QStringList all = m_agent.services;
    for (const auto &[id, wish] : m_wishes) {
        if (!id.service.isEmpty() && (all.isEmpty() || all.last() != id.service) && !all.contains(id.service))
            all.append(id.service);
    }
    return all;
}

QString SettingsDraft::agentText(const SettingId &id) const
{
    if (const AgentSetting *const setting = m_agent.find(id))
        return textFromValue(*id.key, setting->value);
    const auto noted = m_noted.find(id);
    return noted == m_noted.end() ? QString() : noted->second;
}

void SettingsDraft::note(std::map<SettingId, QString> texts)
{
    if (texts == m_noted)
        return;
    m_noted = std::move(texts);
    Q_EMIT changed();
}

QString SettingsDraft::text(const SettingId &id) const
{
    const auto wish = m_wishes.find(id);
    return wish == m_wishes.end() ? agentText(id) : wish->second.text;
}

QJsonValue SettingsDraft::value(const SettingId &id) const
{
    const TypedValue typed = valueFromText(*id.key, text(id));
    if (const auto *const good = std::get_if<QJsonValue>(&typed))
        return *good;
    const AgentSetting *const setting = m_agent.find(id);
    return setting ? setting->value : QJsonValue();
}

void SettingsDraft::put(const SettingId &id, const Wish &wish)
{
    m_wishes[id] = wish;
    m_agentFaults.erase(id);
}

void SettingsDraft::putTakeBack(const SettingId &id, const AgentSetting &setting)
{
    const QString now = agentText(id);
    put(id, {WishKind::TakeBack, setting.without ? textFromValue(*id.key, *setting.without) : now, now, false});
}

void SettingsDraft::setText(const SettingId &id, const QString &typed)
{
    const QString before = text(id);
    if (typed == before || (m_agent.find(id) && m_agent.find(id)->locked))
        return;
    if (typed == agentText(id)) {
        forget(id);
        return;
    }
    put(id, {WishKind::Set, typed, agentText(id), false});
    followPreset(id, before);
    Q_EMIT changed();
}

bool SettingsDraft::isTakenBack(const SettingId &id) const
{
    const auto wish = m_wishes.find(id);
    return wish != m_wishes.end() && wish->second.kind == WishKind::TakeBack;
}

bool SettingsDraft::isOvertaken(const SettingId &id) const
{
    const auto wish = m_wishes.find(id);
    return wish != m_wishes.end() && wish->second.overtaken;
}

bool SettingsDraft::canTakeBack(const SettingId &id) const
{
    const AgentSetting *const setting = m_agent.find(id);
    return setting && setting->origin == SettingsOrigin::Panel && !setting->locked && canBeSet(*id.key);
}

void SettingsDraft::takeBack(const SettingId &id)
{
    if (!canTakeBack(id)) {
        forget(id);
        return;
    }
    const QString before = text(id);
    putTakeBack(id, *m_agent.find(id));
    followPreset(id, before);
    Q_EMIT changed();
}

void SettingsDraft::forget(const SettingId &id)
{
    const QString before = text(id);
    if (m_wishes.erase(id) == 0)
        return;
    m_agentFaults.erase(id);
    followPreset(id, before);
    Q_EMIT changed();
}

void SettingsDraft::keep(const SettingId &id)
{
    if (const auto wish = m_wishes.find(id); wish != m_wishes.end()) {
        wish->second.overtaken = false;
        Q_EMIT changed();
    }
}

void SettingsDraft::forgetAll()
{
    m_wishes.clear();
    m_agentFaults.clear();
    Q_EMIT changed();
}

bool SettingsDraft::canTakeAnyBack() const
{
    return std::ranges::any_of(
        m_agent.settings, [this](const auto &entry) { return canTakeBack(entry.first) && !isTakenBack(entry.first); });
}

void SettingsDraft::takeAllBack()
{
    m_wishes.clear();
    m_agentFaults.clear();
    for (const auto &[id, setting] : m_agent.settings) {
        if (canTakeBack(id))
            putTakeBack(id, setting);
    }
    Q_EMIT changed();
}

// Points belong to the preset "custom" alone: they come with it, and go with it.
void SettingsDraft::followPreset(const SettingId &id, const QString &before)
{
    if (!id.is(presetKey) || text(id) == before)
        return;
    const SettingId points = settingId(pointsKey, id.service);
    const SettingId shape = settingId(shapeKey, id.service);
    const bool custom = text(id) == customWord;
    if (!custom && text(points) != textFromPoints({})) {
        if (const AgentSetting *const setting = m_agent.find(points);
            setting && canTakeBack(points) && setting->without && setting->without->toArray().isEmpty())
            takeBack(points);
        else
            setText(points, textFromPoints({}));
        if (!agentText(shape).isEmpty())
            forget(shape);
    } else if (custom && text(points) == textFromPoints({})) {
        if (!pointsFromText(agentText(points)).value_or(QList<CurvePoint>()).isEmpty()) {
            forget(points);
            return;
        }
        WeightSettings earlier;
        earlier.preset = presetFromWord(before);
        const WeightCurve curve = curveOf(earlier);
        setText(points, textFromPoints(curve.points));
        setText(shape, std::ranges::find(curveShapeWords, curve.shape, &SettingWord<CurveShape>::value)->word);
    }
}

bool SettingsDraft::isEffective(const SettingId &id) const
{
    const AgentSetting *const setting = m_agent.find(id);
    return isTakenBack(id) || !setting || value(id) != setting->value;
}

std::vector<SettingId> SettingsDraft::touched() const
{
    std::vector<SettingId> ids;
    for (const auto &[id, wish] : m_wishes)
        ids.push_back(id);
    return ids;
}

std::vector<ScopeChange> SettingsDraft::changes() const
{
    std::vector<ScopeChange> all;
    for (const auto &[id, wish] : m_wishes) {
        if (!isEffective(id))
            continue;
        if (all.empty() || all.back().service != id.service)
            all.push_back({id.service, {}, {}});
        const bool nothingToSay = id.is("listen.allow"_L1) && valueToApply(id).toArray().isEmpty();
        if (wish.kind == WishKind::TakeBack || nothingToSay)
            all.back().unset.push_back(id);
        else
            all.back().set.push_back(id);
    }
    return all;
}

// panel.toml's `allow` only adds to the other list.
QJsonValue SettingsDraft::valueToApply(const SettingId &id) const
{
    const QJsonValue whole = value(id);
    const AgentSetting *const setting = m_agent.find(id);
    if (!id.is("listen.allow"_L1) || !setting)
        return whole;
    if (setting->origin == SettingsOrigin::Panel && !setting->without)
        return whole;
    const QJsonArray base = setting->without.value_or(setting->value).toArray();
    QJsonArray added;
    const QJsonArray list = whole.toArray();
    for (const QJsonValue entry : list) {
        if (!base.contains(entry))
            added.append(entry);
    }
    return added;
}

WeightSettings weightOf(const SettingsDraft &draft, const QString &service)
{
    return weightSettingsFrom([&](QLatin1StringView path) { return draft.value(settingId(path, service)); });
}

} // namespace sluice
