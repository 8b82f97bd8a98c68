// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/prometheuswriter.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace sluice {
namespace {

QByteArray escaped(const QString &value)
{
    // A lone surrogate would not be UTF-8; toUtf8() makes it a question mark.
    QByteArray bytes = value.toUtf8();
    bytes.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return bytes;
}

QByteArray number(double value)
{
    if (std::isnan(value))
        return QByteArrayLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QByteArrayLiteral("+Inf") : QByteArrayLiteral("-Inf");
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

void PrometheusWriter::family(const char *name, Type type, const char *help)
{
    m_name = name;
    m_header = "# HELP " + m_name + ' ' + help + "\n# TYPE " + m_name
        + (type == Type::Counter ? " counter\n" : " gauge\n");
}

void PrometheusWriter::sample(std::initializer_list<Label> labels, double value)
{
    m_text += std::exchange(m_header, {}) + m_name;
    char separator = '{';
    for (const Label &label : labels) {
        m_text += separator + QByteArray(label.name) + "=\"" + escaped(label.value) + '"';
        separator = ',';
    }
    if (separator == ',')
        m_text += '}';
    m_text += ' ' + number(value) + '\n';
}

void PrometheusWriter::sample(std::initializer_list<Label> labels, std::optional<double> value)
{
    if (value)
        sample(labels, *value);
}

} // namespace sluice
