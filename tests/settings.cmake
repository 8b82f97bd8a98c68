# SPDX-License-Identifier: GPL-3.0-or-later
sluice_add_test(tst_settingsfile LINKS sluice_settings)
sluice_add_test(tst_settingslayers LINKS sluice_settings)
sluice_add_test(tst_settingserrors LINKS sluice_settings)
sluice_add_test(tst_settingsvalues LINKS sluice_settings)
sluice_add_test(tst_settingssyntax LINKS sluice_settings)
sluice_add_test(tst_allowlist LINKS sluice_settings)
sluice_add_test(tst_durationtext LINKS sluice_settings)
