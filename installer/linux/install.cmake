# Where a Linux desktop looks for what a program brings.
set(made "${CMAKE_CURRENT_BINARY_DIR}/linux")
set(place "${CMAKE_CURRENT_SOURCE_DIR}/linux")
find_program(REGULARS_PYTHON NAMES python3 REQUIRED)
find_program(REGULARS_GZIP NAMES gzip REQUIRED)

configure_file("${place}/metainfo.xml.in"
    "${made}/${REGULARS_APP_ID}.metainfo.xml" @ONLY)
configure_file("${place}/changelog.in" "${made}/changelog" @ONLY)

# Out of what the program itself says of its verbs.
add_custom_command(OUTPUT "${made}/regulars.1"
    COMMAND "${REGULARS_PYTHON}" "${CMAKE_CURRENT_SOURCE_DIR}/manpage"
        $<TARGET_FILE:regulars> ${PROJECT_VERSION} ${REGULARS_DATE} > "${made}/regulars.1"
    DEPENDS regulars "${CMAKE_CURRENT_SOURCE_DIR}/manpage" VERBATIM)
add_custom_command(OUTPUT "${made}/regulars.1.gz" "${made}/changelog.Debian.gz"
    COMMAND "${REGULARS_GZIP}" -9n -c "${made}/regulars.1" > "${made}/regulars.1.gz"
    COMMAND "${REGULARS_GZIP}" -9n -c "${made}/changelog" > "${made}/changelog.Debian.gz"
    DEPENDS "${made}/regulars.1" "${made}/changelog" VERBATIM)
add_custom_target(regulars_manpage ALL DEPENDS "${made}/regulars.1.gz" "${made}/changelog.Debian.gz")

install(TARGETS regulars RUNTIME)
install(DIRECTORY "${icons}/hicolor" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons")
install(FILES "${drawings}/regulars.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${place}/regulars.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${made}/${REGULARS_APP_ID}.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${place}/regulars.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
    RENAME regulars.xml)
install(FILES "${made}/regulars.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${place}/copyright" "${made}/changelog.Debian.gz"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/regulars")
install(FILES "${place}/lintian-overrides" DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides"
    RENAME regulars)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is printed with; libraries are found by shlibdeps. Qt's own Chinese words are in the program.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "fonts-dejavu-core, fonts-noto-cjk, fonts-open-sans, fonts-wqy-microhei")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libasound2, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "cups, fcitx5-frontend-qt6")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Members, tiers, points, rewards and offers of a small shop, and the figures
that show whether they pay. One program on one computer, with the shop's data
in one file that belongs to the shop. Every point is an entry in a ledger that
is only ever appended to and that shows tampering; every award says why it was
given. The window and the printed report speak Chinese and English.
The same shop is served from the command line: see regulars(1).")
