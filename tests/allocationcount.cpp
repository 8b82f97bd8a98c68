// SPDX-License-Identifier: GPL-3.0-or-later
#include "allocationcount.h"

#include <cstddef>

namespace {

thread_local bool counting = false;
thread_local int allocations = 0;

void countOne() noexcept
{
    if (counting)
        ++allocations;
}

} // namespace

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)

// Debian's GCC brings no sanitizer/allocator_interface.h, but its libraries have this.
extern "C" int __sanitizer_install_malloc_and_free_hooks( // NOLINT(bugprone-reserved-identifier)
    void (*onMalloc)(const volatile void *, std::size_t), void (*onFree)(const volatile void *));

namespace {

const int hooksInstalled = __sanitizer_install_malloc_and_free_hooks(
    [](const volatile void *, std::size_t) { countOne(); }, [](const volatile void *) {});

} // namespace

#else

extern "C" {

// glibc's own, under the names by which they can be reached from a replacement.
void *__libc_malloc(std::size_t size);                    // NOLINT(bugprone-reserved-identifier)
void *__libc_calloc(std::size_t count, std::size_t size); // NOLINT(bugprone-reserved-identifier)
void *__libc_realloc(void *block, std::size_t size);      // NOLINT(bugprone-reserved-identifier)

void *malloc(std::size_t size)
{
    countOne();
    return __libc_malloc(size);
}

void *calloc(std::size_t nmemb, std::size_t size) // named as in stdlib.h
{
    countOne();
    return __libc_calloc(nmemb, size);
}

void *realloc(void *ptr, std::size_t size)
{
    countOne();
    return __libc_realloc(ptr, size);
}

} // extern "C"

#endif

namespace sluice {

AllocationCount::AllocationCount()
{
    allocations = 0;
    counting = true;
}

AllocationCount::~AllocationCount()
{
    counting = false;
}

int AllocationCount::soFar() const noexcept
{
    return allocations;
}

} // namespace sluice
