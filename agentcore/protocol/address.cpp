// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/protocol/address.h"

#include <QList>

#include <algorithm>

namespace sluice {
namespace {

constexpr std::array<quint8, 12> v4MappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr int v4Offset = 96; // bits before the IPv4 part
constexpr int groupCount = 8;

using Quad = std::array<quint8, 4>;
using Groups = QList<quint16>;

/// Digits alone, no sign; a leading zero is refused, because some programs read it as octal.
std::optional<int> decimal(QStringView text, int maximum)
{
    if (text.isEmpty() || text.size() > 3 || (text.size() > 1 && text.front() == u'0'))
        return std::nullopt;
    int value = 0;
    for (const QChar digit : text) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        value = value * 10 + (digit.unicode() - u'0');
    }
    return value <= maximum ? std::optional(value) : std::nullopt;
}

std::optional<quint16> hexadecimalGroup(QStringView text)
{
    const auto isHexadecimal = [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f') || (digit >= u'A' && digit <= u'F');
    };
    if (text.isEmpty() || text.size() > 4 || !std::ranges::all_of(text, isHexadecimal))
        return std::nullopt;
    return text.toUShort(nullptr, 16);
}

std::optional<Quad> dottedQuad(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != qsizetype(Quad().size()))
        return std::nullopt;
    Quad quad{};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const std::optional<int> byte = decimal(parts[i], 255);
        if (!byte)
            return std::nullopt;
        quad[size_t(i)] = quint8(*byte);
    }
    return quad;
}

/// Groups between single colons; the last two may be written as IPv4. An empty text is no group at all.
std::optional<Groups> colonGroups(QStringView text)
{
    Groups groups;
    if (text.isEmpty())
        return groups;
    const qsizetype lastColon = text.lastIndexOf(u':');
    const std::optional<Quad> quad = dottedQuad(text.sliced(lastColon + 1));
    const QStringView hexadecimal = quad ? text.first(qMax(lastColon, qsizetype(0))) : text;
    if (!quad || lastColon >= 0) {
        const QList<QStringView> parts = hexadecimal.split(u':');
        for (const QStringView part : parts) {
            const std::optional<quint16> group = hexadecimalGroup(part);
            if (!group)
                return std::nullopt;
            groups.append(*group);
        }
    }
    if (quad) {
        groups.append(quint16((*quad)[0] << 8 | (*quad)[1]));
        groups.append(quint16((*quad)[2] << 8 | (*quad)[3]));
    }
    return groups;
}

/// All eight groups, "::" filled with zeros.
std::optional<Groups> allGroups(QStringView text)
{
    const qsizetype gap = text.indexOf(u"::");
    if (gap < 0) {
        const std::optional<Groups> groups = colonGroups(text);
        return groups && groups->size() == groupCount ? groups : std::nullopt;
    }
    const QStringView before = text.first(gap);
    const std::optional<Groups> head = colonGroups(before);
    const std::optional<Groups> tail = colonGroups(text.sliced(gap + 2));
    // IPv4 can only stand at the very end; "::" stands for one group at least.
    if (!head || !tail || before.contains(u'.') || head->size() + tail->size() >= groupCount)
        return std::nullopt;
    return *head + Groups(groupCount - head->size() - tail->size(), 0) + *tail;
}

IpAddress fromQuad(const Quad &quad)
{
    IpAddress address;
    std::ranges::copy(v4MappedPrefix, address.bytes.begin());
    std::ranges::copy(quad, address.bytes.begin() + v4MappedPrefix.size());
    return address;
}

IpAddress fromGroups(const Groups &groups)
{
    IpAddress address;
    for (size_t i = 0; i < address.bytes.size(); i += 2) {
        const quint16 group = groups[qsizetype(i / 2)];
        address.bytes[i] = quint8(group >> 8);
        address.bytes[i + 1] = quint8(group & 0xff);
    }
    return address;
}

Groups groupsOf(const IpAddress &address)
{
    Groups groups;
    for (size_t i = 0; i < address.bytes.size(); i += 2)
        groups.append(quint16(address.bytes[i] << 8 | address.bytes[i + 1]));
    return groups;
}

struct ZeroRun
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// The first of the longest runs of zero groups: RFC 5952, section 4.2.3.
ZeroRun longestZeroRun(const Groups &groups)
{
    ZeroRun longest;
    ZeroRun run;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        run = groups[i] == 0 ? ZeroRun{run.length ? run.begin : i, run.length + 1} : ZeroRun{};
        if (run.length > longest.length)
            longest = run;
    }
    return longest;
}

QString v4Text(const IpAddress &address)
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(address.bytes[12])
        .arg(address.bytes[13])
        .arg(address.bytes[14])
        .arg(address.bytes[15]);
}

QString v6Text(const IpAddress &address)
{
    const Groups groups = groupsOf(address);
    const ZeroRun gap = longestZeroRun(groups);
    QString text;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (gap.length > 1 && i == gap.begin) { // a single zero group is not shortened: RFC 5952, section 4.2.2
            text += QStringLiteral("::");
            i += gap.length - 1;
            continue;
        }
        if (i > 0 && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[i], 16);
    }
    return text;
}

/// The length in the same terms as the written address: 0–32 for IPv4, 0–128 for IPv6.
std::optional<int> prefixLength(QStringView address, QStringView length)
{
    if (address.contains(u':'))
        return decimal(length, 128);
    const std::optional<int> v4Length = decimal(length, 32);
    return v4Length ? std::optional(v4Offset + *v4Length) : std::nullopt;
}

bool hasHostBits(const IpPrefix &prefix)
{
    for (int bit = prefix.length; bit < 128; ++bit) {
        if (prefix.network.bytes[size_t(bit / 8)] & (0x80 >> bit % 8))
            return true;
    }
    return false;
}

} // namespace

bool IpAddress::isV4Mapped() const noexcept
{
    return std::equal(v4MappedPrefix.begin(), v4MappedPrefix.end(), bytes.begin());
}

QString IpAddress::toString() const
{
    return isV4Mapped() ? v4Text(*this) : v6Text(*this);
}

std::optional<IpAddress> IpAddress::fromString(QStringView text)
{
    if (!text.contains(u':')) {
        const std::optional<Quad> quad = dottedQuad(text);
        return quad ? std::optional(fromQuad(*quad)) : std::nullopt;
    }
    const std::optional<Groups> groups = allGroups(text);
    return groups ? std::optional(fromGroups(*groups)) : std::nullopt;
}

bool IpPrefix::contains(const IpAddress &address) const noexcept
{
    const int bits = std::clamp(length, 0, 128);
    const auto whole = size_t(bits / 8);
    if (!std::equal(address.bytes.begin(), address.bytes.begin() + whole, network.bytes.begin()))
        return false;
    const int rest = bits % 8;
    return rest == 0 || ((address.bytes[whole] ^ network.bytes[whole]) >> (8 - rest)) == 0;
}

std::optional<IpPrefix> IpPrefix::fromString(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QStringView addressText = slash < 0 ? text : text.first(slash);
    const std::optional<IpAddress> address = IpAddress::fromString(addressText);
    if (!address)
        return std::nullopt;
    const std::optional<int> length = slash < 0 ? 128 : prefixLength(addressText, text.sliced(slash + 1));
    if (!length)
        return std::nullopt;
    const IpPrefix prefix{*address, *length};
    return hasHostBits(prefix) ? std::nullopt : std::optional(prefix);
}

} // namespace sluice
