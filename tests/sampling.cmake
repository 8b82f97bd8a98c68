# SPDX-License-Identifier: GPL-3.0-or-later
sluice_add_test(tst_cputicks LINKS sluice_sampling)
sluice_add_test(tst_cgroupquota LINKS sluice_sampling)
sluice_add_test(tst_cpuwindow LINKS sluice_sampling SOURCES allocationcount.h allocationcount.cpp)
sluice_add_test(tst_connectioncounts LINKS sluice_sampling Qt6::Network)
sluice_add_test(tst_systemcpusource LINKS sluice_sampling SOURCES allocationcount.h allocationcount.cpp)
