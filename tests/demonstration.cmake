# SPDX-License-Identifier: GPL-3.0-or-later
# What a demonstration is made of, and a demonstration as a whole; the latter with a real HAProxy.
sluice_add_test(tst_loadscene LINKS sluice_demonstration)
sluice_add_test(tst_haproxystatistics LINKS sluice_demonstration)
sluice_add_test(tst_sceneplayer LINKS sluice_demonstration sluice_agent SOURCES agentundertest.h)
sluice_add_test(tst_standinbalancer LINKS sluice_demonstration sluice_agent SOURCES agentundertest.h)
sluice_add_test(tst_haproxyrunner LINKS sluice_demonstration sluice_agent SOURCES agentundertest.h LABELS haproxy
  TIMEOUT 300)
if(SLUICE_BUILD_PANEL)
  sluice_add_test(tst_windowdemonstration LINKS sluice_ui sluice_demonstration sluice_agent SOURCES demonstrationwindow.h
    LABELS haproxy TIMEOUT 300)
  sluice_add_test(tst_walkthrough LINKS sluice_ui sluice_demonstration sluice_agent SOURCES demonstrationwindow.h
    LABELS haproxy)
  sluice_add_test(tst_demonstration LINKS sluice_control LABELS haproxy)
  target_compile_definitions(tst_demonstration PRIVATE SLUICEKEEPER_PROGRAM="$<TARGET_FILE:sluicekeeper>")
  add_dependencies(tst_demonstration sluicekeeper)
endif()
