# SPDX-License-Identifier: GPL-3.0-or-later
sluice_add_test(tst_metrichistory LINKS sluice_history SOURCES allocationcount.h allocationcount.cpp)
sluice_add_test(tst_probelog LINKS sluice_history SOURCES allocationcount.h allocationcount.cpp)
