# A bundle with all it needs, on a disk image to drag it from.
set_target_properties(regulars PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Regulars
    MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in"
    MACOSX_BUNDLE_BUNDLE_NAME Regulars
    MACOSX_BUNDLE_GUI_IDENTIFIER "${REGULARS_APP_ID}"
    MACOSX_BUNDLE_ICON_FILE regulars.icns
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}")

install(TARGETS regulars BUNDLE DESTINATION .)
install(FILES "${icons}/regulars.icns" DESTINATION Regulars.app/Contents/Resources)
if(Qt6_VERSION VERSION_LESS 6.5)
    qt_generate_deploy_app_script(TARGET regulars FILENAME_VARIABLE deploy)
else()
    qt_generate_deploy_app_script(TARGET regulars OUTPUT_SCRIPT deploy)
endif()
install(SCRIPT "${deploy}")

set(CPACK_GENERATOR DragNDrop)
