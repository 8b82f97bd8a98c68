// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <utility>
#include <vector>

namespace sluice {

/// Hands values from any thread to one reading thread without a lock: writers push onto an atomic list, the
/// reader takes the whole list at once and gets it oldest first. Nobody ever waits for anybody.
///
/// Whoever pushes into an empty inbox wakes the reader; whoever pushes after that need not, since the reader, once
/// awake, takes everything. So there is exactly one wake-up for each time that the inbox stopped being empty.
template<typename T>
class Inbox
{
public:
    Inbox() = default;
    Inbox(const Inbox &) = delete;
    Inbox &operator=(const Inbox &) = delete;
    /// No thread may be pushing any more.
    ~Inbox() { destroy(m_newest.load(std::memory_order_acquire)); }

    /// Any thread. True if the inbox was empty before, that is: if the reader must be woken.
    [[nodiscard]] bool push(T value)
    {
        Node *older = m_newest.load(std::memory_order_relaxed);
        Node *const node = new Node{std::move(value), older};
        while (!m_newest.compare_exchange_weak(older, node, std::memory_order_release, std::memory_order_relaxed))
            node->older = older;
        return older == nullptr; // not node->older: the reader may have freed the node by now
    }

    /// The reading thread only. Oldest first.
    [[nodiscard]] std::vector<T> takeAll()
    {
        Node *newest = m_newest.exchange(nullptr, std::memory_order_acquire);
        Node *oldest = nullptr;
        std::size_t count = 0;
        for (; newest; ++count) {
            Node *const node = std::exchange(newest, newest->older);
            node->older = std::exchange(oldest, node);
        }
        std::vector<T> values;
        values.reserve(count);
        for (Node *node = oldest; node; node = node->older)
            values.push_back(std::move(node->value));
        destroy(oldest);
        return values;
    }

private:
    struct Node
    {
        T value;
        Node *older = nullptr;
    };

    static void destroy(Node *node)
    {
        while (node)
            delete std::exchange(node, node->older);
    }

    std::atomic<Node *> m_newest = nullptr;
};

} // namespace sluice
