// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/listenreader.h"

#include "agentcore/protocol/address.h"
#include "agentcore/settings/allowlist.h"

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using Code = SettingsErrorCode;

struct ListenAddress
{
    IpAddress address;
    QString text;
};

constexpr IpAddress anyAddress{};
constexpr IpAddress anyV4Address{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0}};

/// Listening on the first also takes what comes for the second, so the second cannot be had any more.
bool covers(const IpAddress &first, const IpAddress &second)
{
    return first == second || first == anyAddress || (first == anyV4Address && second.isV4Mapped());
}

void checkOverlap(const SectionReader &reader, const std::vector<ListenAddress> &earlier, const ListenAddress &next,
                  Place place)
{
    const auto clash = std::ranges::find_if(earlier, [&next](const ListenAddress &other) {
        return covers(other.address, next.address) || covers(next.address, other.address);
    });
    if (clash == earlier.end())
        return;
    reader.complain(Code::Duplicate, place, "addresses"_L1,
                    u"found %1 beside %2, and one takes what the other would; expected only one of them"_s.arg(
                        quoted(next.text), quoted(clash->text)));
}

void readAddresses(const SectionReader &reader, QStringList &addresses)
{
    const auto items = reader.texts("addresses"_L1);
    if (!items)
        return;
    addresses.clear();
    std::vector<ListenAddress> known;
    for (const auto &item : *items) {
        const auto address = IpAddress::fromString(item.text);
        if (!address) {
            const QString hint = item.text == "localhost"_L1 ? u" (for localhost: \"127.0.0.1\", \"::1\")"_s
                                                             : QString();
            reader.complain(
                Code::UnknownValue, item.place, "addresses"_L1,
                u"found %1; expected an IP address such as \"192.0.2.1\" or \"::\"%2"_s.arg(quoted(item.text), hint));
            continue;
        }
        const ListenAddress next{*address, item.text};
        checkOverlap(reader, known, next, item.place);
        known.push_back(next);
        addresses.append(item.text);
    }
    if (items->empty())
        reader.complain(Code::OutOfRange, reader.placeOf("addresses"_L1), "addresses"_L1,
                        u"found an empty list; expected at least one address such as \"::\""_s);
}

/// "10.0.0.1/8" may mean one machine or a network. Guessing would let the wrong ones ask.
QString allowHint(const QString &entry)
{
    const qsizetype slash = entry.indexOf(u'/');
    if (slash < 0 || !IpAddress::fromString(entry.first(slash)))
        return {};
    return u" (the bits after the first %1 must be 0, and the length must fit the address)"_s.arg(
        entry.sliced(slash + 1));
}

void readPeers(const SectionReader &reader, QLatin1StringView key, QStringList &peers)
{
    const auto items = reader.texts(key);
    if (!items)
        return;
    peers.clear();
    for (const auto &item : *items) {
        if (!AllowList::fromEntries({item.text}))
            reader.complain(
                Code::UnknownValue, item.place, key,
                u"found %1; expected an IP address, a prefix such as \"10.0.0.0/8\", \"loopback\" or \"private\"%2"_s
                    .arg(quoted(item.text), allowHint(item.text)));
        peers.append(item.text);
    }
}

void readAllow(const SectionReader &reader, QStringList &allow)
{
    readPeers(reader, "allow"_L1, allow);
    if (reader.has("allow"_L1) && allow.isEmpty())
        reader.complain(
            Code::OutOfRange, reader.placeOf("allow"_L1), "allow"_L1,
            u"found an empty list, so nobody would get an answer; expected who may ask, such as \"private\""_s);
}

} // namespace

void readListen(const SectionReader &reader, ListenSettings &listen)
{
    readAddresses(reader, listen.addresses);
    reader.read("port"_L1, listen.port);
    readAllow(reader, listen.allow);
    readPeers(reader, "not_balancers"_L1, listen.notBalancers);
    reader.read("backlog"_L1, listen.backlog);
    reader.read("max_connections"_L1, listen.maxConnections);
}

} // namespace sluice
