// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/servicereader.h"

#include <QHash>

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using Code = SettingsErrorCode;

constexpr qsizetype longestName = 64;
constexpr qsizetype longestLine = 128;
constexpr QLatin1StringView defaultName("default");

/// What was seen before, and where: names, lines and ports belong to one service each.
template<typename Value>
class Unique
{
public:
    /// Complains where the value is not new.
    void add(const SectionReader &reader, QLatin1StringView key, const Value &value, Place place, const QString &shown)
    {
        const auto first = m_lines.constFind(value);
        if (first == m_lines.constEnd())
            m_lines.insert(value, place.line);
        else
            reader.complain(Code::Duplicate, place, key,
                            u"found %1 again, first in line %2; expected each once"_s.arg(shown).arg(*first));
    }

private:
    QHash<Value, int> m_lines;
};

class ServiceReader
{
public:
    [[nodiscard]] ServiceSettings read(const SectionReader &reader);

private:
    void readName(const SectionReader &reader, QString &name);
    void readLines(const SectionReader &reader, QList<QByteArray> &lines);
    void readPorts(const SectionReader &reader, QList<quint16> &ports);

    Unique<QString> m_names;
    Unique<QByteArray> m_lines;
    Unique<quint16> m_ports;
};

bool isPrintable(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::ranges::all_of(characters, [](uint character) { return QChar::isPrint(character); });
}

void ServiceReader::readName(const SectionReader &reader, QString &name)
{
    reader.read("name"_L1, name);
    const Place place = reader.placeOf("name"_L1);
    const qsizetype length = name.toUcs4().size();
    const QString expected = u"1 to %1 printable characters"_s.arg(longestName);
    if (length < 1 || length > longestName)
        reader.complain(Code::OutOfRange, place, "name"_L1,
                        u"found %1 characters; expected %2"_s.arg(length).arg(expected));
    else if (!isPrintable(name))
        reader.complain(Code::UnknownValue, place, "name"_L1, u"found %1; expected %2"_s.arg(quoted(name), expected));
    m_names.add(reader, "name"_L1, name, place, quoted(name));
}

void ServiceReader::readLines(const SectionReader &reader, QList<QByteArray> &lines)
{
    const auto items = reader.texts("agent_send"_L1);
    for (const auto &item : items.value_or(std::vector<SectionReader::TextItem>())) {
        const QByteArray line = item.text.toUtf8();
        const auto complain = [&](Code code, const QString &found, const QString &expected) {
            reader.complain(code, item.place, "agent_send"_L1, u"found %1; expected %2"_s.arg(found, expected));
        };
        if (line.isEmpty() || line.size() > longestLine)
            complain(Code::OutOfRange, u"%1 bytes"_s.arg(line.size()), u"a line of 1 to %1 bytes"_s.arg(longestLine));
        else if (line.contains('\n') || line.contains('\r'))
            complain(Code::UnknownValue, quoted(item.text), u"one line without its line end, which HAProxy adds"_s);
        else if (line.contains('\0'))
            complain(Code::UnknownValue, quoted(item.text), u"no NUL, which HAProxy cannot send"_s);
        m_lines.add(reader, "agent_send"_L1, line, item.place, quoted(item.text));
        lines.append(line);
    }
}

void ServiceReader::readPorts(const SectionReader &reader, QList<quint16> &ports)
{
    for (const auto &item : reader.ports("ports"_L1)) {
        m_ports.add(reader, "ports"_L1, item.port, item.place, QString::number(item.port));
        ports.append(item.port);
    }
}

/// The curve's points and whether they fit the preset.
void readPoints(const SectionReader &reader, WeightSettings &weight)
{
    const auto items = reader.points("points"_L1);
    if (!items && reader.has("points"_L1)) // wrong, and complained of
        return;
    for (const auto &item : items.value_or(std::vector<SectionReader::PointItem>())) {
        if (!weight.points.isEmpty() && item.point.availability <= weight.points.last().availability)
            reader.complain(Code::OutOfRange, item.place, "points"_L1,
                            u"found availability %1 after %2; expected it to rise from point to point"_s
                                .arg(item.point.availability)
                                .arg(weight.points.last().availability));
        weight.points.append(item.point);
    }
    const bool isCustom = weight.preset == WeightPreset::Custom;
    if (isCustom && weight.points.isEmpty())
        reader.complain(Code::OutOfRange, reader.placeOf("points"_L1), "points"_L1,
                        u"found no point; expected at least one with preset = \"custom\""_s);
    else if (!isCustom && !weight.points.isEmpty())
        // At the later of both: a preset that is misspelt is told first.
        reader.complain(Code::UnknownValue, std::max(reader.placeOf("points"_L1), reader.placeOf("preset"_L1)),
                        "points"_L1, u"found points with another preset; expected preset = \"custom\" beside them"_s);
}

void readWeight(const SectionReader &reader, WeightSettings &weight)
{
    reader.read("haproxy_weight"_L1, weight.haproxyWeight);
    reader.read("algorithm"_L1, weight.algorithm, balanceAlgorithmWords);
    reader.read("preset"_L1, weight.preset, weightPresetWords);
    reader.read("shape"_L1, weight.shape, curveShapeWords);
    readPoints(reader, weight);
    if (const auto smoothing = reader.section("smoothing"_L1)) {
        smoothing->read("fall"_L1, weight.smoothing.fall);
        smoothing->read("rise"_L1, weight.smoothing.rise);
    }
    reader.read("floor"_L1, weight.floor);
    reader.read("ceiling"_L1, weight.ceiling);
    if (weight.ceiling < weight.floor)
        reader.complain(Code::OutOfRange, reader.placeOf("ceiling"_L1), "ceiling"_L1,
                        u"found %1 below the floor; expected at least %2"_s.arg(weight.ceiling).arg(weight.floor));
}

void readSources(const SectionReader &service, const std::vector<SectionReader> &sources)
{
    for (const SectionReader &source : sources) {
        QString kind = u"cpu"_s;
        source.read("kind"_L1, kind);
        if (kind != "cpu"_L1)
            source.complain(Code::UnknownValue, source.placeOf("kind"_L1), "kind"_L1,
                            u"%1 is not supported by this version; expected \"cpu\""_s.arg(quoted(kind)));
    }
    if (sources.size() != 1)
        service.complain(Code::OutOfRange, service.placeOf("source"_L1), "source"_L1,
                         u"found %1 of them; expected one [[service.source]] in this version"_s.arg(sources.size()));
}

ServiceSettings ServiceReader::read(const SectionReader &reader)
{
    ServiceSettings service;
    readName(reader, service.name);
    readLines(reader, service.agentSend);
    readPorts(reader, service.ports);
    if (const auto weight = reader.section("weight"_L1))
        readWeight(*weight, service.weight);
    if (const auto sources = reader.sections("source"_L1))
        readSources(reader, *sources);
    return service;
}

} // namespace

std::vector<ServiceSettings> readServices(const std::vector<SectionReader> &sections)
{
    std::vector<ServiceSettings> services;
    services.reserve(sections.size() + 1);
    ServiceReader reader;
    for (const SectionReader &section : sections)
        services.push_back(reader.read(section));
    if (std::ranges::find(services, defaultName, &ServiceSettings::name) == services.end())
        services.insert(services.begin(), ServiceSettings());
    return services;
}

} // namespace sluice
