# SPDX-License-Identifier: GPL-3.0-or-later
# tst_inbox is plain threads: it is what the thread sanitizer is run on.
sluice_add_test(tst_inbox LINKS sluice_handover LABELS threads)
sluice_add_test(tst_courier LINKS sluice_handover)
sluice_add_test(tst_systemclock LINKS sluice_clock)
