// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <optional>

namespace sluice {

/// Writes metric families in the Prometheus text exposition format. Knows no agent.
class PrometheusWriter
{
public:
    enum class Type { Gauge, Counter };
    struct Label
    {
        const char *name;
        QString value;
    };

    /// Begins a family; its samples follow. Without any, it is left out.
    void family(const char *name, Type type, const char *help);
    void sample(std::initializer_list<Label> labels, double value);
    /// Nothing where it is unknown.
    void sample(std::initializer_list<Label> labels, std::optional<double> value);
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    QByteArray m_text;
    QByteArray m_name;
    QByteArray m_header; ///< of the family that has no sample yet
};

} // namespace sluice
