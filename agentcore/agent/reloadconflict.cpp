// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/reloadconflict.h"

#include "agentcore/agent/balancerregister.h"
#include "agentcore/agent/servicetable.h"
#include "agentcore/agent/statusvalues.h"
#include "agentcore/settings/allowlist.h"

#include <array>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

/// "file:line:column" of a key, or of the file where it does not stand there.
QString placeOf(const LayeredSettings &settings, const SettingsFiles &files, const QString &key)
{
    const auto found = settings.sources.find(key);
    if (found == settings.sources.end() || found->second.origin == SettingsOrigin::Default)
        return files.own;
    const Place &place = found->second.place;
    const QString &file = found->second.origin == SettingsOrigin::Panel ? files.panel : files.own;
    return u"%1:%2:%3"_s.arg(file).arg(place.line).arg(place.column);
}

QString forcedText(const Overrides &overrides)
{
    QStringList parts;
    for (const OverrideSlot slot : {OverrideSlot::State, OverrideSlot::Weight, OverrideSlot::Maxconn}) {
        if (const QString text = markText(overrides, slot); !text.isEmpty())
            parts.append(text);
    }
    return parts.join(", "_L1);
}

QString owedText(const DebtRecord &record)
{
    QStringList parts;
    for (const DebtKind kind : allDebtKinds) {
        if (record.kinds.testFlag(kind))
            parts.append(word(kind));
    }
    return parts.isEmpty() ? u"the return check"_s : parts.join(", "_L1);
}

QString whom(const BalancerKey &key)
{
    return key.line.isEmpty() ? key.address.toString()
                              : u"%1 (%2)"_s.arg(key.address.toString(), QString::fromLatin1(key.line));
}

} // namespace

std::optional<QString> reloadConflict(const LayeredSettings &after, const SettingsFiles &files,
                                      const DurableState &state)
{
    const ServiceTable services(after.settings.services);
    for (const auto &[name, overrides] : state.overrides) {
        if (overrides.any() && !services.indexOf(name))
            return u"%1: there is no service \"%2\" any more, but on it %3 is forced; end that first (auto), or keep "
                   "the service"_s.arg(placeOf(after, files, {}), name, forcedText(overrides));
    }
    const AllowList allow = AllowList::fromEntries(after.settings.listen.allow).value_or(AllowList{});
    for (const auto &[key, record] : state.debts) {
        if (!record.kinds && !record.returnCheck)
            continue;
        const auto index = services.indexOf(key.service);
        const QString owed = u"load balancer %1 is owed %2 for the service \"%3\""_s.arg(whom(key), owedText(record),
                                                                                         key.service);
        if (!index)
            return u"%1: the service \"%2\" is gone, but %3; wait until that is paid, or keep the service"_s.arg(
                placeOf(after, files, {}), key.service, owed);
        if (!BalancerRegister::isShared(key.line) && services.match(key.line) != index)
            return u"%1: agent_send selects another service for that line, but %2; wait until that is paid"_s.arg(
                placeOf(after, files, u"service.%1.agent_send"_s.arg(key.service)), owed);
        if (!allow.allows(key.address))
            return u"%1: listen.allow shuts out %2, but %3; wait until that is paid, or allow it until then"_s.arg(
                placeOf(after, files, u"listen.allow"_s), key.address.toString(), owed);
    }
    return std::nullopt;
}

} // namespace sluice
