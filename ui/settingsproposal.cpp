// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsproposal.h"

#include "ui/settingtext.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

class Writer
{
public:
    explicit Writer(const SettingsDraft &draft)
        : m_draft(draft)
    {
    }

    [[nodiscard]] SettingsProposal write()
    {
        QString service;
        for (const SettingId &id : said()) {
            if (id.service != service) {
                service = id.service;
                add(u"[[service]]"_s, {});
                add(u"name = "_s + tomlFromValue(service), {});
            }
            const QString path = pathOf(*id.key);
            add((service.isEmpty() ? path : path.section(u'.', 1)) + u" = "_s + tomlFromValue(m_draft.valueToApply(id)),
                id);
        }
        return {m_lines.join(u'\n') + u'\n', std::move(m_owners)};
    }

private:
    /// Everything that panel.toml would say something of; what belongs to no service first.
    [[nodiscard]] std::vector<SettingId> said() const
    {
        std::vector<SettingId> ids;
        std::map<SettingId, bool> all;
        for (const auto &[id, setting] : m_draft.agent().settings) {
            if (setting.origin == SettingsOrigin::Panel)
                all[id] = true;
        }
        for (const ScopeChange &change : m_draft.changes()) {
            for (const SettingId &id : change.set)
                all[id] = canBeSet(*id.key);
            for (const SettingId &id : change.unset)
                all[id] = false;
        }
        for (const auto &[id, isSaid] : all) {
            if (isSaid && canBeSet(*id.key))
                ids.push_back(id);
        }
        return ids;
    }

    void add(const QString &line, const SettingId &owner)
    {
        m_lines.append(line);
        m_owners.push_back(owner);
    }

    const SettingsDraft &m_draft;
    QStringList m_lines;
    std::vector<SettingId> m_owners;
};

/// "reply.ready_for: found …" without the key.
struct Complaint
{
    QString key;
    QString text;
};

Complaint complaintOf(const QString &text)
{
    const qsizetype colon = text.indexOf(u": "_s);
    const QString key = colon < 0 ? QString() : text.first(colon);
    if (!settingId(key).key)
        return {{}, text};
    return {key, text.sliced(colon + 2)};
}

/// The one of those that the complaint is about, by its key; nothing where none or several could be meant.
std::optional<SettingId> meant(const std::vector<SettingId> &ids, const QString &key)
{
    std::optional<SettingId> found;
    for (const SettingId &id : ids) {
        if (pathOf(*id.key) != key)
            continue;
        if (found)
            return std::nullopt;
        found = id;
    }
    return found;
}

} // namespace

SettingsProposal proposalOf(const SettingsDraft &draft)
{
    return Writer(draft).write();
}

AgentFaults faultsOfCheck(const QJsonObject &answer, const SettingsProposal &proposal, const SettingsDraft &draft)
{
    AgentFaults faults;
    const QJsonArray errors = answer.value("errors"_L1).toArray();
    for (const QJsonValue error : errors) {
        const Complaint complaint = complaintOf(error["text"_L1].toString());
        const auto line = std::size_t(error["line"_L1].toInt());
        const bool ours = error["file"_L1].toString().endsWith(word(SettingsOrigin::Panel));
        const bool known = ours && line >= 1 && line <= proposal.lines.size() && proposal.lines[line - 1].key;
        if (known)
            faults.ofSettings.emplace(proposal.lines[line - 1], complaint.text);
        else if (const auto id = meant(draft.touched(), complaint.key))
            faults.ofSettings.emplace(*id, complaint.text);
        else
            faults.others.append(
                u"%1:%2: %3"_s.arg(error["file"_L1].toString()).arg(line).arg(error["text"_L1].toString()));
    }
    return faults;
}

AgentFaults faultsOfApply(const QString &error, const ScopeChange &change)
{
    static const QRegularExpression place(u"^.*?:\\d+:\\d+: "_s);
    const auto match = place.match(error);
    const Complaint complaint = complaintOf(error.sliced(match.capturedLength()));
    std::vector<SettingId> ids = change.set;
    ids.insert(ids.end(), change.unset.begin(), change.unset.end());
    if (const auto id = meant(ids, complaint.key))
        return {{{*id, complaint.text}}, {}};
    return {{}, {error}};
}

} // namespace sluice
