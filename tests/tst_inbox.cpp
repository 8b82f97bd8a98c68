// SPDX-License-Identifier: GPL-3.0-or-later
// No QtTest and no event loop: this program is run under the thread sanitizer, and Debian's Qt, which is not built for
// it, would be reported instead of our own code.
#include "agentcore/handover/inbox.h"

#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

using sluice::Inbox;

namespace {

int failures = 0;

void check(bool good, const char *what, int line)
{
    if (good)
        return;
    ++failures;
    std::fprintf(stderr, "line %d: %s\n", line, what);
}

#define CHECK(condition) check((condition), #condition, __LINE__)

struct Letter
{
    int writer = 0;
    int number = 0;
};

/// What a reader has seen of each writer: numbers must come from 0 up without a gap.
class Ledger
{
public:
    explicit Ledger(int writers)
        : m_next(std::size_t(writers), 0)
    {
    }
    void add(const Letter &letter)
    {
        int &next = m_next[std::size_t(letter.writer)];
        m_inOrder = m_inOrder && letter.number == next;
        ++next;
        ++m_total;
    }
    [[nodiscard]] bool inOrder() const { return m_inOrder; }
    [[nodiscard]] int total() const { return m_total; }

private:
    std::vector<int> m_next;
    int m_total = 0;
    bool m_inOrder = true;
};

/// What wakes the reader, as an event loop's wake-up does; counts.
class Bell
{
public:
    void ring()
    {
        const std::lock_guard lock(m_mutex);
        ++m_rung;
        m_condition.notify_one();
    }
    /// Waits until it has rung once more than was answered.
    void await()
    {
        std::unique_lock lock(m_mutex);
        m_condition.wait(lock, [this] { return m_rung > m_answered; });
        ++m_answered;
    }
    [[nodiscard]] int unanswered()
    {
        const std::lock_guard lock(m_mutex);
        return m_rung - m_answered;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_condition;
    int m_rung = 0;
    int m_answered = 0;
};

void wakesWhenEmptyBefore()
{
    Inbox<int> inbox;
    CHECK(inbox.takeAll().empty());
    CHECK(inbox.push(1));
    CHECK(!inbox.push(2));
    CHECK(!inbox.push(3));
    CHECK((inbox.takeAll() == std::vector{1, 2, 3}));
    CHECK(inbox.takeAll().empty());
    CHECK(inbox.push(4));
    CHECK((inbox.takeAll() == std::vector{4}));
}

void carriesWhatCannotBeCopied()
{
    Inbox<std::unique_ptr<int>> inbox;
    static_cast<void>(inbox.push(std::make_unique<int>(1)));
    static_cast<void>(inbox.push(std::make_unique<int>(2)));
    const std::vector<std::unique_ptr<int>> taken = inbox.takeAll();
    CHECK(taken.size() == 2 && *taken[0] == 1 && *taken[1] == 2);
}

void freesWhatNobodyTook()
{
    const auto held = std::make_shared<int>(0);
    {
        Inbox<std::shared_ptr<int>> inbox;
        for (int i = 0; i < 100'000; ++i) // a chain freed by recursion would end the program here
            static_cast<void>(inbox.push(held));
    }
    CHECK(held.use_count() == 1);
}

/// Writers as fast as they can, a reader that sleeps until it is woken: a lost wake-up would leave it asleep for ever
/// (the test's time limit ends that), a lost letter the count short.
void sleepingReaderGetsEverything(int writers, int letters)
{
    Inbox<Letter> inbox;
    Bell bell;
    std::atomic<int> wakeUps = 0;
    std::vector<std::thread> threads;
    threads.reserve(std::size_t(writers));
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&inbox, &bell, &wakeUps, writer, letters] {
            for (int number = 0; number < letters; ++number) {
                if (inbox.push({writer, number})) {
                    ++wakeUps;
                    bell.ring();
                }
            }
        });
    }
    Ledger ledger(writers);
    int answered = 0;
    bool everyWakeUpBrought = true;
    while (ledger.total() < writers * letters) {
        bell.await();
        ++answered;
        const std::vector<Letter> taken = inbox.takeAll();
        everyWakeUpBrought = everyWakeUpBrought && !taken.empty();
        for (const Letter &letter : taken)
            ledger.add(letter);
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(ledger.inOrder());
    CHECK(ledger.total() == writers * letters);
    CHECK(everyWakeUpBrought);
    CHECK(wakeUps == answered); // exactly one for each time that it stopped being empty
    CHECK(bell.unanswered() == 0);
    CHECK(inbox.takeAll().empty());
}

/// A reader that never sleeps meets the writers in every state of the list.
void busyReaderGetsEverything(int writers, int letters)
{
    Inbox<Letter> inbox;
    std::atomic<int> wakeUps = 0;
    std::vector<std::thread> threads;
    threads.reserve(std::size_t(writers));
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&inbox, &wakeUps, writer, letters] {
            for (int number = 0; number < letters; ++number)
                wakeUps += inbox.push({writer, number}) ? 1 : 0;
        });
    }
    Ledger ledger(writers);
    int filled = 0;
    while (ledger.total() < writers * letters) {
        const std::vector<Letter> taken = inbox.takeAll();
        filled += taken.empty() ? 0 : 1;
        for (const Letter &letter : taken)
            ledger.add(letter);
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(ledger.inOrder());
    CHECK(wakeUps == filled);
    CHECK(inbox.takeAll().empty());
}

/// What a writer did before it pushed is seen by the reader: plain memory, handed over by the inbox alone.
void handsOverPlainMemory()
{
    constexpr int count = 20'000;
    Inbox<std::vector<int> *> inbox;
    std::vector<std::vector<int>> pages(count);
    std::thread writer([&inbox, &pages] {
        for (std::vector<int> &page : pages) {
            page.assign(3, 7);
            static_cast<void>(inbox.push(&page));
        }
    });
    int seen = 0;
    bool whole = true;
    while (seen < count) {
        for (std::vector<int> *page : inbox.takeAll()) {
            whole = whole && *page == std::vector{7, 7, 7};
            page->clear(); // the reader's now
            ++seen;
        }
    }
    writer.join();
    CHECK(whole);
}

} // namespace

int main()
{
    wakesWhenEmptyBefore();
    carriesWhatCannotBeCopied();
    freesWhatNobodyTook();
    sleepingReaderGetsEverything(1, 20'000);
    sleepingReaderGetsEverything(8, 10'000);
    busyReaderGetsEverything(8, 10'000);
    handsOverPlainMemory();
    if (failures == 0)
        std::puts("inbox: all good");
    return failures == 0 ? 0 : 1;
}
