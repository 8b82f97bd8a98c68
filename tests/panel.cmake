# SPDX-License-Identifier: GPL-3.0-or-later
if(SLUICE_BUILD_PANEL)
  add_library(sluice_fakeagent STATIC fakeagent.h fakeagent.cpp paneldata.h paneldata.cpp)
  set_target_properties(sluice_fakeagent PROPERTIES AUTOMOC ON)
  target_link_libraries(sluice_fakeagent PUBLIC sluice_control sluice_testing Qt6::Network)

  sluice_add_test(tst_agentmodel LINKS sluice_ui sluice_fakeagent)
  sluice_add_test(tst_balancersmodel LINKS sluice_ui sluice_fakeagent)
  sluice_add_test(tst_believedmodel LINKS sluice_ui sluice_fakeagent)
  sluice_add_test(tst_chartdata LINKS sluice_ui)
  sluice_add_test(tst_historylines LINKS sluice_ui)
  sluice_add_test(tst_historymodel LINKS sluice_ui)
  sluice_add_test(tst_probesmodel LINKS sluice_ui)
  sluice_add_test(tst_replywords LINKS sluice_ui)
  sluice_add_test(tst_tablepage LINKS sluice_ui sluice_fakeagent)
  sluice_add_test(tst_trayicon LINKS sluice_ui sluice_fakeagent)
  sluice_add_test(tst_traynotices LINKS sluice_ui)
  sluice_add_test(tst_whymoment LINKS sluice_ui)
  foreach(name tst_mainwindow tst_windowtroubles tst_windowclosing tst_windowaccess tst_windowagents
          tst_windowconnect tst_windowhistory tst_windowtables tst_windowwhy tst_windowchart
          tst_windowfirststart tst_help)
    sluice_add_test(${name} LINKS sluice_ui sluice_fakeagent SOURCES windowtest.h)
  endforeach()

  # Ten thousand of everything takes its time under a sanitizer.
  sluice_add_test(tst_panelfaults LINKS sluice_ui sluice_fakeagent SOURCES windowtest.h TIMEOUT 400)

  # The line of the first-start page in a real HAProxy, and Drain pressed in the real window.
  sluice_add_test(tst_haproxyfirststart LINKS sluice_ui sluice_haproxy_testing LABELS haproxy TIMEOUT 300)
  add_dependencies(tst_haproxyfirststart sluiced)
  sluice_add_test(tst_settingsdraft LINKS sluice_ui)
  sluice_add_test(tst_curvepointsmodel LINKS sluice_ui)
  sluice_add_test(tst_curvewords LINKS sluice_ui)
  sluice_add_test(tst_windowsettings LINKS sluice_ui sluice_fakeagent SOURCES windowtest.h)
  # The real dialog at a real agent.
  foreach(name tst_settingsdialog tst_settingscurve)
    sluice_add_test(${name} LINKS sluice_ui sluice_agent SOURCES settingsscene.h agentundertest.h smalldisk.h TIMEOUT 300)
  endforeach()

  add_library(sluice_tsfile STATIC tsfile.h tsfile.cpp)
  target_link_libraries(sluice_tsfile PUBLIC sluice_options Qt6::Core)
  sluice_add_test(tst_translations LINKS sluice_tsfile)
  target_compile_definitions(tst_translations PRIVATE SLUICE_LUPDATE="$<TARGET_FILE:Qt6::lupdate>"
    SLUICE_LUPDATE_ARGUMENTS="$<JOIN:${sluice_lupdate_arguments},|>")
  sluice_add_test(tst_language LINKS sluice_ui sluice_tsfile)
  # As the pages of the panel are, at 100 % and, as a second test of the same program, at 200 %.
  sluice_add_test(tst_textroom LINKS sluice_ui sluice_fakeagent TIMEOUT 300 SOURCES textroom.h textroom.cpp windowtest.h)
  add_test(NAME tst_textroom_200 COMMAND tst_textroom)
  set_tests_properties(tst_textroom_200 PROPERTIES TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_SCALE_FACTOR=2")

  sluice_add_test(tst_panelpictures LINKS sluice_service_testing Qt6::Gui TIMEOUT 300)
  target_compile_definitions(tst_panelpictures PRIVATE SLUICE_PANEL_PROGRAM="$<TARGET_FILE:sluicekeeper>")
  add_dependencies(tst_panelpictures sluicekeeper)
  sluice_add_test(tst_panelend LINKS sluice_service_testing)
  target_compile_definitions(tst_panelend PRIVATE SLUICE_PANEL_PROGRAM="$<TARGET_FILE:sluicekeeper>"
    SLUICE_CTL_PROGRAM="$<TARGET_FILE:sluicectl>")
  add_dependencies(tst_panelend sluicekeeper sluicectl)
  add_executable(contactsheet contactsheet_main.cpp) # for installer/contact-sheet.sh
  target_link_libraries(contactsheet PRIVATE sluice_options Qt6::Gui)

  # What a screen reader gets: the tree that the toolkit gives to AT-SPI, which only a real session has.
  # Without -noreset the server starts anew when its first client goes, and refuses the panel meanwhile.
  add_test(NAME tst_atspi COMMAND xvfb-run --auto-servernum "--server-args=-screen 0 2560x1600x24 -noreset" dbus-run-session --
    /usr/bin/python3 "${CMAKE_CURRENT_SOURCE_DIR}/atspi_window.py" $<TARGET_FILE:sluicekeeper>)
  set_tests_properties(tst_atspi PROPERTIES TIMEOUT 300
    ENVIRONMENT "ASAN_OPTIONS=detect_stack_use_after_return=1") # as tst_screenshot has it, below

  # Real windows on a real X server, which is installed or the test fails; the pictures lie in screenshots/ of the
  # build folder. At 100 % and, as a second test of the same program, at 200 %.
  add_executable(tst_screenshot tst_screenshot.cpp)
  set_target_properties(tst_screenshot PROPERTIES AUTOMOC ON)
  target_link_libraries(tst_screenshot PRIVATE sluice_testing sluice_ui sluice_fakeagent)
  target_compile_definitions(tst_screenshot PRIVATE SLUICE_SCREENSHOTS="${CMAKE_BINARY_DIR}/screenshots")
  # xkbcommon duplicates a string of the X server's that has no end: legal there, not under strict_string_checks.
  set(on_x_server xvfb-run --auto-servernum "--server-args=-screen 0 2560x1600x24" $<TARGET_FILE:tst_screenshot>)
  foreach(scale 1 2)
    add_test(NAME tst_screenshot_${scale}00 COMMAND ${on_x_server})
    set_tests_properties(tst_screenshot_${scale}00 PROPERTIES TIMEOUT 180
      ENVIRONMENT "QT_QPA_PLATFORM=xcb;QT_SCALE_FACTOR=${scale};ASAN_OPTIONS=detect_stack_use_after_return=1")
  endforeach()
endif()
