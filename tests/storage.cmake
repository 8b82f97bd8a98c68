# SPDX-License-Identifier: GPL-3.0-or-later
sluice_add_test(tst_journalentry LINKS sluice_storage)
sluice_add_test(tst_journal LINKS sluice_storage)
sluice_add_test(tst_audittrail LINKS sluice_storage)
sluice_add_test(tst_registerfile LINKS sluice_storage)
sluice_add_test(tst_setaside LINKS sluice_storage)
sluice_add_test(tst_durablefile LINKS sluice_storage)
