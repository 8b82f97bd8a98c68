# SPDX-License-Identifier: GPL-3.0-or-later
sluice_add_test(tst_overrides LINKS sluice_policy)
sluice_add_test(tst_heard LINKS sluice_policy)
sluice_add_test(tst_compose LINKS sluice_policy)
sluice_add_test(tst_composetable LINKS sluice_policy)
sluice_add_test(tst_weightpolicy LINKS sluice_policy)
