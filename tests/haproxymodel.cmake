# SPDX-License-Identifier: GPL-3.0-or-later
# HAProxy's side without a HAProxy: the simulated server, what a word does, configurations.
sluice_add_test(tst_measuredreplies LINKS sluice_haproxy SOURCES measuredcases.h measuredcases.cpp)
sluice_add_test(tst_configcheck LINKS sluice_haproxy SOURCES configcases.h configcases.cpp)
sluice_add_test(tst_believedserver LINKS sluice_haproxy)
sluice_add_test(tst_explain LINKS sluice_haproxy)
