// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace sluice {

/// The latest values in memory that is taken once: adding allocates nothing, the oldest goes.
template<typename T>
class Ring
{
public:
    explicit Ring(std::size_t capacity)
        : m_values(std::max<std::size_t>(capacity, 1))
    {
    }

    void add(const T &value)
    {
        m_values[(m_first + m_size) % m_values.size()] = value;
        if (m_size < m_values.size())
            ++m_size;
        else
            m_first = (m_first + 1) % m_values.size();
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }
    /// 0 is the oldest.
    [[nodiscard]] const T &at(std::size_t index) const { return m_values[(m_first + index) % m_values.size()]; }
    [[nodiscard]] T &at(std::size_t index) { return m_values[(m_first + index) % m_values.size()]; }
    [[nodiscard]] const T &newest() const { return at(m_size - 1); }
    [[nodiscard]] T &newest() { return at(m_size - 1); }

private:
    std::vector<T> m_values;
    std::size_t m_first = 0;
    std::size_t m_size = 0;
};

} // namespace sluice
