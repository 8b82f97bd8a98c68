# SPDX-License-Identifier: GPL-3.0-or-later
# CPack: .deb and .rpm, each in two packages. installer/package.sh is the way to build them.
file(STRINGS debian/changelog sluice_changelog LIMIT_COUNT 1)
if(NOT sluice_changelog MATCHES "^sluicekeeper \\(${PROJECT_VERSION}-([0-9]+)\\) ")
  message(FATAL_ERROR "installer/debian/changelog is not of version ${PROJECT_VERSION}: ${sluice_changelog}")
endif()
set(sluice_release "${CMAKE_MATCH_1}")

# What only Debian's packages have: the copyright file, and both changelogs under Debian's names.
function(sluice_debian_documents package component)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/${component}")
  file(MAKE_DIRECTORY "${folder}")
  add_custom_command(OUTPUT "${folder}/changelog.gz" "${folder}/changelog.Debian.gz"
    COMMAND "${SLUICE_GZIP}" -9nc "${PROJECT_SOURCE_DIR}/CHANGELOG.md" > "${folder}/changelog.gz"
    COMMAND "${SLUICE_GZIP}" -9nc "${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog" > "${folder}/changelog.Debian.gz"
    DEPENDS "${PROJECT_SOURCE_DIR}/CHANGELOG.md" debian/changelog VERBATIM)
  add_custom_target(sluice_${component} ALL DEPENDS "${folder}/changelog.gz" "${folder}/changelog.Debian.gz")
  install(FILES debian/copyright "${folder}/changelog.gz" "${folder}/changelog.Debian.gz"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}" COMPONENT ${component} EXCLUDE_FROM_ALL)
endfunction()
sluice_debian_documents(sluicekeeper-agent agent_debian)
install(FILES "${sluice_settings_toml}" DESTINATION "/etc/sluicekeeper" COMPONENT agent_etc EXCLUDE_FROM_ALL)
set(sluice_groups agent)
if(SLUICE_BUILD_PANEL)
  sluice_debian_documents(sluicekeeper panel_debian)
  list(APPEND sluice_groups panel)
endif()

set(CPACK_PACKAGE_NAME sluicekeeper)
set(CPACK_PACKAGE_VENDOR "Sluicekeeper maintainers")
set(CPACK_PACKAGE_CONTACT "Sluicekeeper maintainers <maintainers@sluicekeeper.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX "${CMAKE_INSTALL_PREFIX}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_BINARY_DIR}/cpack-generators.cmake")
configure_file(cpack-generators.cmake.in cpack-generators.cmake @ONLY)

set(sluice_agent_summary "agent that tells HAProxy how much traffic this server can take")
set(sluice_agent_description
"Sluicekeeper's agent runs on a backend server and answers HAProxy's agent
checks: the weight follows the load of the machine, and an administrator can
take the server out (DRAIN, MAINT, DOWN) and bring it back. What each load
balancer was told is kept on disk and taken back there, also over restarts.
.
This package has the agent as a systemd unit, and no window.")
set(sluice_panel_summary "window for Sluicekeeper, the agent for HAProxy's agent checks")
set(sluice_panel_description
"Sluicekeeper's panel shows what this server tells HAProxy in its agent checks
and why, and takes the server out (DRAIN, MAINT, DOWN) and brings it back.
.
It connects to the agent of this machine where one runs (package
sluicekeeper-agent), and has one of its own where none does.")

# --- .deb -----------------------------------------------------------------------------------------------------------

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "${sluice_release}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_DEBIAN_AGENT_PACKAGE_NAME sluicekeeper-agent)
set(CPACK_DEBIAN_AGENT_PACKAGE_SECTION net)
set(CPACK_DEBIAN_AGENT_DESCRIPTION "${sluice_agent_summary}\n${sluice_agent_description}")
# procps has the kill of the unit's ExecReload.
set(CPACK_DEBIAN_AGENT_PACKAGE_DEPENDS
  "init-system-helpers (>= 1.54~), procps, systemd | systemd-standalone-sysusers | systemd-sysusers")
set(CPACK_DEBIAN_AGENT_PACKAGE_SUGGESTS "haproxy, sluicekeeper")
set(agent_scripts "${CMAKE_CURRENT_SOURCE_DIR}/debian/agent")
set(CPACK_DEBIAN_AGENT_PACKAGE_CONTROL_EXTRA
  "${agent_scripts}/postinst;${agent_scripts}/prerm;${agent_scripts}/postrm;${agent_scripts}/conffiles")

set(CPACK_DEBIAN_PANEL_PACKAGE_NAME sluicekeeper)
set(CPACK_DEBIAN_PANEL_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PANEL_DESCRIPTION "${sluice_panel_summary}\n${sluice_panel_description}")
# The panel alone answers only while it is open. Qt's own words, on buttons that it makes, come in another package.
set(CPACK_DEBIAN_PANEL_PACKAGE_RECOMMENDS "sluicekeeper-agent, qt6-translations-l10n")

# --- .rpm -----------------------------------------------------------------------------------------------------------

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE "${sluice_release}")
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
  /etc /usr/sbin /usr/lib /usr/lib/systemd /usr/lib/systemd/system /usr/lib/sysusers.d /usr/lib/tmpfiles.d /usr/libexec
  /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/fish
  /usr/share/fish/vendor_completions.d /usr/share/icons /usr/share/icons/hicolor /usr/share/man /usr/share/man/man1
  /usr/share/man/man5 /usr/share/man/man8 /usr/share/metainfo /usr/share/zsh /usr/share/zsh/vendor-completions
  /usr/share/zsh/site-functions)
foreach(size scalable 16x16 24x24 32x32 48x48 64x64 128x128 256x256)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()

set(CPACK_RPM_AGENT_PACKAGE_NAME sluicekeeper-agent)
set(CPACK_RPM_AGENT_PACKAGE_SUMMARY "${sluice_agent_summary}")
string(REPLACE "\n.\n" "\n\n" CPACK_RPM_AGENT_PACKAGE_DESCRIPTION "${sluice_agent_description}")
set(CPACK_RPM_AGENT_PACKAGE_REQUIRES "/usr/bin/kill")
set(CPACK_RPM_AGENT_PACKAGE_REQUIRES_POST "systemd")
set(CPACK_RPM_AGENT_PACKAGE_REQUIRES_PREUN "systemd")
set(CPACK_RPM_AGENT_PACKAGE_REQUIRES_POSTUN "systemd")
set(CPACK_RPM_AGENT_USER_FILELIST "%config(noreplace) ${sluice_settings_file}")
set(CPACK_RPM_AGENT_POST_INSTALL_SCRIPT_FILE "${CMAKE_CURRENT_SOURCE_DIR}/rpm/post.sh")
set(CPACK_RPM_AGENT_PRE_UNINSTALL_SCRIPT_FILE "${CMAKE_CURRENT_SOURCE_DIR}/rpm/preun.sh")
set(CPACK_RPM_AGENT_POST_UNINSTALL_SCRIPT_FILE "${CMAKE_CURRENT_SOURCE_DIR}/rpm/postun.sh")

set(CPACK_RPM_PANEL_PACKAGE_NAME sluicekeeper)
set(CPACK_RPM_PANEL_PACKAGE_SUMMARY "${sluice_panel_summary}")
string(REPLACE "\n.\n" "\n\n" CPACK_RPM_PANEL_PACKAGE_DESCRIPTION "${sluice_panel_description}")
set(CPACK_RPM_PANEL_PACKAGE_SUGGESTS "sluicekeeper-agent")

include(CPack)
cpack_add_component_group(agent)
cpack_add_component(agent GROUP agent)
cpack_add_component(agent_etc GROUP agent)
cpack_add_component(agent_debian GROUP agent)
if(SLUICE_BUILD_PANEL)
  cpack_add_component_group(panel)
  cpack_add_component(panel GROUP panel)
  cpack_add_component(panel_debian GROUP panel)
endif()
