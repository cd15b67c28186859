# Installs the library so that find_package(reconcile) gives reconcile::reconcile.

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(reconcile_lexicon_folder ${CMAKE_INSTALL_DATADIR}/reconcile/lexicons)
set(reconcile_schema_folder ${CMAKE_INSTALL_DATADIR}/reconcile/schema)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/reconcile)

install(TARGETS reconcile EXPORT reconcile-targets FILE_SET HEADERS)
install(EXPORT reconcile-targets NAMESPACE reconcile:: DESTINATION ${package_folder})

list(TRANSFORM schemas PREPEND schema/ OUTPUT_VARIABLE schema_files)
install(FILES ${lexicon_paths} DESTINATION ${reconcile_lexicon_folder})
install(FILES ${schema_files} DESTINATION ${reconcile_schema_folder})
install(DIRECTORY DESTINATION ${reconcile_lexicon_folder})
install(DIRECTORY DESTINATION ${reconcile_schema_folder})

configure_package_config_file(cmake/reconcile-config.cmake.in reconcile-config.cmake
    INSTALL_DESTINATION ${package_folder}
    PATH_VARS reconcile_lexicon_folder reconcile_schema_folder)
write_basic_package_version_file(reconcile-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES
    ${CMAKE_CURRENT_BINARY_DIR}/reconcile-config.cmake
    ${CMAKE_CURRENT_BINARY_DIR}/reconcile-config-version.cmake
    DESTINATION ${package_folder})
