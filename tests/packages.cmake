# SPDX-License-Identifier: GPL-3.0-or-later
# What the packages bring beside the programs. The packages themselves are tried by installer/test-packages.sh, in a
# container with a real systemd.
sluice_add_test(tst_commentedsettings LINKS sluice_settings sluice_settingstext)
sluice_add_test(tst_leftovers LINKS sluice_removal)

sluice_add_test(tst_beforeremoval LINKS sluice_haproxy_testing LABELS haproxy TIMEOUT 300)
target_compile_definitions(tst_beforeremoval PRIVATE SLUICE_BEFORE_REMOVAL="$<TARGET_FILE:before-removal>")
add_dependencies(tst_beforeremoval sluiced before-removal)

# The pages are of all programs, so that all must be there.
if(SLUICE_BUILD_PANEL)
  sluice_add_test(tst_manpages LINKS sluice_haproxy_testing sluice_settings sluice_settingstext SOURCES manpage.h manpage.cpp LABELS haproxy)
  target_compile_definitions(tst_manpages PRIVATE SLUICED_PROGRAM="$<TARGET_FILE:sluiced>"
    SLUICEKEEPER_PROGRAM="$<TARGET_FILE:sluicekeeper>" SLUICE_SETTINGS_MANUAL="${sluice_settings_manual}")
  add_dependencies(tst_manpages sluiced sluicekeeper sluice_settings_files)
  sluice_add_test(tst_appicon LINKS sluice_ui)
endif()
if(TARGET sluice_ctl_testing)
  sluice_add_test(tst_ctlmanpage LINKS sluice_ctl sluice_ctl_testing sluice_haproxy_testing SOURCES manpage.h manpage.cpp
    LABELS haproxy)
  add_dependencies(tst_ctlmanpage sluicectl sluiced)
endif()
